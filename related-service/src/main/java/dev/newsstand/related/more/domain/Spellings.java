package dev.newsstand.related.more.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words by number: as UTF-8 one behind the other, found by an open table, since a start looks up millions. One writer. Who
 * reads says how many words are known to it: what is added to the arrays lies beyond, and where they grow they are others.
 */
record Spellings(int[] table, byte[] letters, int[] starts) {

    /** The table has numbers from 1 on, 0 where it is free; a word begins where the one before it ends. */
    Spellings() {
        this(new int[2048], new byte[8192], new int[1025]);
    }

    String word(int number) {
        return new String(letters, starts[number], length(number), StandardCharsets.UTF_8);
    }

    /** As UTF-8. */
    ByteBuffer bytes(int number) {
        return ByteBuffer.wrap(letters, starts[number], length(number));
    }

    /** Among the first so many; -1 where it is not. */
    int find(byte[] bytes, int from, int length, int known) {
        int at = hash(bytes, from, length) & table.length - 1;
        for (int number = table[at] - 1; number >= 0; number = table[at] - 1) {
            if (number < known
                    && Arrays.equals(letters, starts[number], starts[number + 1], bytes, from, from + length)) {
                return number;
            }
            at = at + 1 & table.length - 1;
        }
        return -1;
    }

    /** With one more, under the number behind the last. */
    Spellings with(int number, byte[] bytes, int from, int length) {
        Spellings wide = wideEnough(number, length);
        System.arraycopy(bytes, from, wide.letters, wide.starts[number], length);
        wide.starts[number + 1] = wide.starts[number] + length;
        wide.enter(number);
        return wide;
    }

    private Spellings wideEnough(int number, int length) {
        int needed = starts[number] + length;
        byte[] roomy = needed <= letters.length ? letters : Arrays.copyOf(letters, needed + (needed >> 1));
        if (number + 1 < starts.length) {
            return roomy == letters ? this : new Spellings(table, roomy, starts);
        }
        Spellings wide = new Spellings(new int[table.length * 2], roomy, Arrays.copyOf(starts, number * 2 + 1));
        for (int i = 0; i < number; i++) {
            wide.enter(i);
        }
        return wide;
    }

    private void enter(int number) {
        int at = hash(letters, starts[number], length(number)) & table.length - 1;
        while (table[at] != 0) {
            at = at + 1 & table.length - 1;
        }
        table[at] = number + 1;
    }

    private int length(int number) {
        return starts[number + 1] - starts[number];
    }

    private static int hash(byte[] bytes, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + bytes[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
