package dev.newsstand.article.topic;

import java.util.Map;
import java.util.Optional;

/** Which section of the paper the topics at the top belong to. */
final class SectionsOfTopics {

    /** International relations, which are politics to the IPTC and the world's news to a reader. */
    static final String ABROAD = "20000638";

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("01000000", "Culture"),
            Map.entry("02000000", "Crime"),
            Map.entry("03000000", "World"),
            Map.entry("04000000", "Business"),
            Map.entry("05000000", "Education"),
            Map.entry("06000000", "Environment"),
            Map.entry("07000000", "Health"),
            Map.entry("08000000", "Life"),
            Map.entry("09000000", "Business"),
            Map.entry("10000000", "Life"),
            Map.entry("11000000", "Politics"),
            Map.entry("12000000", "Society"),
            Map.entry("13000000", "Science"),
            Map.entry("14000000", "Society"),
            Map.entry("15000000", "Sport"),
            Map.entry("16000000", "World"),
            Map.entry("17000000", "Environment"),
            Map.entry(ABROAD, "World"));

    private SectionsOfTopics() {}

    static Optional<String> of(String topic) {
        return Optional.ofNullable(SECTIONS.get(topic));
    }
}
