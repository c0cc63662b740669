package dev.newsstand.related.more.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Some words in one piece, each as UTF-8 behind its length: as they are kept, and looked up without being taken apart.
 * Two bytes say how many there are, four how long all of them, two how long each.
 */
public final class Words {

    private static final int LONGEST = 0xFFFF;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int count;

    private Words(byte[] bytes, int from, int to, int count) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.count = count;
    }

    /** Is shown one word after the other, counted from 0, as UTF-8. */
    interface Reader {

        void read(int number, byte[] bytes, int from, int length);
    }

    /** In their order; at most 65,535. */
    public static Words of(Collection<String> words) {
        List<byte[]> spelled = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
        ByteBuffer all = ByteBuffer.allocate(
                spelled.stream().mapToInt(word -> Short.BYTES + word.length).sum());
        for (byte[] word : spelled) {
            if (word.length > LONGEST) {
                throw new IllegalArgumentException("a word of " + word.length + " bytes");
            }
            all.putShort((short) word.length).put(word);
        }
        return new Words(all.array(), 0, all.capacity(), spelled.size());
    }

    /** What {@link #write} wrote; shares those bytes. */
    public static Words read(ByteBuffer in) {
        int count = Short.toUnsignedInt(in.getShort());
        int length = in.getInt();
        int from = in.arrayOffset() + in.position();
        in.position(in.position() + length);
        return new Words(in.array(), from, from + length, count);
    }

    public void write(ByteBuffer out) {
        out.putShort((short) count).putInt(to - from).put(bytes, from, to - from);
    }

    /** Of what is written. */
    public int length() {
        return Short.BYTES + Integer.BYTES + to - from;
    }

    public int count() {
        return count;
    }

    void forEach(Reader reader) {
        int at = from;
        for (int i = 0; i < count; i++) {
            int length = (bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF;
            reader.read(i, bytes, at + Short.BYTES, length);
            at += Short.BYTES + length;
        }
    }

    public List<String> toList() {
        List<String> words = new ArrayList<>(count);
        forEach((i, all, start, length) -> words.add(new String(all, start, length, StandardCharsets.UTF_8)));
        return words;
    }
}
