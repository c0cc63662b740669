package dev.newsstand.related.more.domain;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each term stands in a story, in the order of the terms: the same for the same text, always. */
public final class TermCounts {

    private final Words words;
    private final byte[] times;

    /** {@code words} in ascending order; the times are from 1 to 127, and kept as they are given. */
    public TermCounts(Words words, byte[] times) {
        this.words = words;
        this.times = times;
    }

    /** Counts the terms of a title, each {@code titleWeight} times, and those of a text. */
    public static TermCounts of(List<String> title, List<String> text, int titleWeight) {
        Map<String, Integer> counts = new TreeMap<>();
        title.forEach(term -> counts.merge(term, titleWeight, Integer::sum));
        text.forEach(term -> counts.merge(term, 1, Integer::sum));
        byte[] times = new byte[counts.size()];
        Iterator<Integer> each = counts.values().iterator();
        for (int i = 0; i < times.length; i++) {
            times[i] = (byte) Math.min(each.next(), Byte.MAX_VALUE);
        }
        return new TermCounts(Words.of(counts.keySet()), times);
    }

    public Words words() {
        return words;
    }

    public byte[] times() {
        return times.clone();
    }
}
