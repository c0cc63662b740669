package dev.newsstand.related.more.persistence;

import dev.newsstand.related.more.domain.Print;
import dev.newsstand.related.more.domain.Reading;
import dev.newsstand.related.more.domain.TermCounts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What was read in a text as few bytes, so that a start need not read it again. */
public final class ReadingBytes {

    /** Changes when texts are read in another way, so that what was read before is read again. */
    private static final String WAY = "1 title ";

    private ReadingBytes() {}

    /** How texts are read now. */
    public static String way(int titleWeight) {
        return WAY + titleWeight;
    }

    public static byte[] of(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, reading.terms().words());
            out.write(reading.terms().times());
            write(out, reading.names().stream().sorted().toList());
            write(out, reading.print().runs());
            write(out, reading.print().facts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Reading read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<String> words = words(in);
            TermCounts terms = new TermCounts(words, in.readNBytes(words.size()));
            Set<String> names = Set.copyOf(words(in));
            return new Reading(terms, names, Print.kept(shorts(in), shorts(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Collection<String> words) throws IOException {
        out.writeShort(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    private static List<String> words(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        return words;
    }

    private static void write(DataOutputStream out, short[] values) throws IOException {
        out.writeShort(values.length);
        for (short value : values) {
            out.writeShort(value);
        }
    }

    private static short[] shorts(DataInputStream in) throws IOException {
        short[] values = new short[in.readUnsignedShort()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readShort();
        }
        return values;
    }
}
