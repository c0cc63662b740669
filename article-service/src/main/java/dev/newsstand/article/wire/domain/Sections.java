package dev.newsstand.article.wire.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The section of the paper that an IPTC Media Topic belongs to. */
public final class Sections {

    /** For stories of which nobody said what they are about. */
    public static final String OTHER = "News";

    private static final String WORLD = "World";
    private static final String POLITICS = "Politics";
    private static final String BUSINESS = "Business";
    private static final String CULTURE = "Culture";
    private static final String SCIENCE = "Science";
    private static final String SPORT = "Sport";
    private static final String HEALTH = "Health";
    private static final String CRIME = "Crime";
    private static final String LIFE = "Life";
    private static final String SOCIETY = "Society";
    private static final String ENVIRONMENT = "Environment";

    private static final Map<Integer, String> TOP = Map.ofEntries(
            Map.entry(1, CULTURE),
            Map.entry(2, CRIME),
            Map.entry(3, WORLD),
            Map.entry(4, BUSINESS),
            Map.entry(5, "Education"),
            Map.entry(6, ENVIRONMENT),
            Map.entry(7, HEALTH),
            Map.entry(8, LIFE),
            Map.entry(9, BUSINESS),
            Map.entry(10, LIFE),
            Map.entry(11, POLITICS),
            Map.entry(12, SOCIETY),
            Map.entry(13, SCIENCE),
            Map.entry(14, SOCIETY),
            Map.entry(15, SPORT),
            Map.entry(16, WORLD),
            Map.entry(17, ENVIRONMENT));

    /** The first codes of the tree were handed out branch by branch: where each branch begins. */
    private static final TreeMap<Integer, String> BRANCHES = new TreeMap<>(Map.ofEntries(
            Map.entry(20000002, CULTURE),
            Map.entry(20000053, WORLD),
            Map.entry(20000082, CRIME),
            Map.entry(20000139, WORLD),
            Map.entry(20000170, BUSINESS),
            Map.entry(20000413, "Education"),
            Map.entry(20000424, ENVIRONMENT),
            Map.entry(20000446, HEALTH),
            Map.entry(20000498, LIFE),
            Map.entry(20000509, BUSINESS),
            Map.entry(20000538, LIFE),
            Map.entry(20000574, POLITICS),
            Map.entry(20000638, WORLD),
            Map.entry(20000643, POLITICS),
            Map.entry(20000657, SOCIETY),
            Map.entry(20000710, SCIENCE),
            Map.entry(20000770, SOCIETY),
            Map.entry(20000822, SPORT),
            Map.entry(20001128, ENVIRONMENT)));

    private static final int LAST_IN_ORDER = 20001130;

    private Sections() {}

    /** Of the first code that belongs to one. */
    public static String of(Collection<String> codes) {
        return codes.stream()
                .map(Sections::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(OTHER);
    }

    private static Optional<String> of(String code) {
        if (!code.matches("\\d{8}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code);
        if (number < 20_000_000) {
            return Optional.ofNullable(TOP.get(number / 1_000_000));
        }
        return number > LAST_IN_ORDER
                ? Optional.empty()
                : Optional.ofNullable(BRANCHES.floorEntry(number)).map(Map.Entry::getValue);
    }
}
