package dev.newsstand.related.more.persistence;

import dev.newsstand.related.more.domain.Print;
import dev.newsstand.related.more.domain.Reading;
import dev.newsstand.related.more.domain.TermCounts;
import dev.newsstand.related.more.domain.Words;
import java.nio.ByteBuffer;

/** What was read in a text as few bytes, so that a start need not read it again. */
public final class ReadingBytes {

    /** Changes when texts are read in another way, so that what was read before is read again. */
    private static final String WAY = "2 title ";

    private ReadingBytes() {}

    /** How texts are read now. */
    public static String way(int titleWeight) {
        return WAY + titleWeight;
    }

    public static byte[] of(Reading reading) {
        Words words = reading.terms().words();
        short[] runs = reading.print().runs();
        short[] facts = reading.print().facts();
        ByteBuffer out = ByteBuffer.allocate(
                words.length() + words.count() + reading.names().length() + size(runs) + size(facts));
        words.write(out);
        out.put(reading.terms().times());
        reading.names().write(out);
        write(out, runs);
        write(out, facts);
        return out.array();
    }

    /** The bytes are shared, not copied. */
    static Reading read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Words words = Words.read(in);
        byte[] times = new byte[words.count()];
        in.get(times);
        return new Reading(new TermCounts(words, times), Words.read(in), Print.kept(shorts(in), shorts(in)));
    }

    private static int size(short[] values) {
        return Short.BYTES * (1 + values.length);
    }

    private static void write(ByteBuffer out, short[] values) {
        out.putShort((short) values.length);
        out.asShortBuffer().put(values);
        out.position(out.position() + Short.BYTES * values.length);
    }

    private static short[] shorts(ByteBuffer in) {
        short[] values = new short[Short.toUnsignedInt(in.getShort())];
        in.asShortBuffer().get(values);
        in.position(in.position() + Short.BYTES * values.length);
        return values;
    }
}
