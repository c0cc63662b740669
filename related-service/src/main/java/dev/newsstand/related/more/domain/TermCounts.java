package dev.newsstand.related.more.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each term stands in a story, in the order of the terms: the same for the same text, always. */
public record TermCounts(List<Count> counts) {

    /** A term and how often it is there. */
    public record Count(String term, int times) {}

    public TermCounts {
        counts = List.copyOf(counts);
    }

    /** Counts the terms of a title, each {@code titleWeight} times, and those of a text. */
    public static TermCounts of(List<String> title, List<String> text, int titleWeight) {
        Map<String, Integer> times = new TreeMap<>();
        title.forEach(term -> times.merge(term, titleWeight, Integer::sum));
        text.forEach(term -> times.merge(term, 1, Integer::sum));
        return new TermCounts(times.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList());
    }
}
