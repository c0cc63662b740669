package dev.newsstand.article.topic;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The first codes of the tree were handed out branch by branch: where each branch begins, and under which topic it is. */
final class Branches {

    private static final int LAST_IN_ORDER = 20001130;
    private static final TreeMap<Integer, String> STARTS = new TreeMap<>(Map.ofEntries(
            Map.entry(20000002, "01000000"),
            Map.entry(20000053, "16000000"),
            Map.entry(20000082, "02000000"),
            Map.entry(20000139, "03000000"),
            Map.entry(20000170, "04000000"),
            Map.entry(20000398, "05000000"),
            Map.entry(20000418, "06000000"),
            Map.entry(20000446, "07000000"),
            Map.entry(20000497, "08000000"),
            Map.entry(20000509, "09000000"),
            Map.entry(20000538, "10000000"),
            Map.entry(20000574, "11000000"),
            Map.entry(20000638, SectionsOfTopics.ABROAD),
            Map.entry(20000643, "11000000"),
            Map.entry(20000657, "12000000"),
            Map.entry(20000710, "13000000"),
            Map.entry(20000768, "14000000"),
            Map.entry(20000822, "15000000"),
            Map.entry(20001128, "17000000")));

    private Branches() {}

    /** The topic at the top of that branch. */
    static Optional<String> of(String code) {
        if (!code.matches("2\\d{7}") || Integer.parseInt(code) > LAST_IN_ORDER) {
            return Optional.empty();
        }
        return Optional.ofNullable(STARTS.floorEntry(Integer.parseInt(code))).map(Map.Entry::getValue);
    }
}
