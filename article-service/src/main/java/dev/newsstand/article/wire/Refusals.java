package dev.newsstand.article.wire;

import dev.newsstand.article.story.ChangeOutcome;
import dev.newsstand.article.story.domain.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why a story could not be taken in, in terms of the item. */
final class Refusals {

    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("headline", "headlines"),
            Map.entry("standfirst", "descriptions"),
            Map.entry("body", "bodies"),
            Map.entry("byline", "by"),
            Map.entry("dateline", "located"),
            Map.entry("picture", "associations"),
            Map.entry("subjects", "subjects"),
            Map.entry("language", "language"),
            Map.entry("advisory", "edNote"),
            Map.entry("usageTerms", "usageTerms"),
            Map.entry("expiresAt", "expires"));

    private Refusals() {}

    static Taken invalid(String pointer, WireItem item, List<Violation> violations) {
        String first = member(violations.getFirst());
        String all = violations.stream()
                .map(violation -> member(violation) + " " + violation.problem())
                .collect(Collectors.joining("; "));
        return new Taken.Rejected(place(pointer, item, first), all);
    }

    /** Where in the delivery the item says what became this member of the story. */
    static String place(String pointer, WireItem item, String member) {
        String name = MEMBERS.get(member);
        return name == null ? pointer : pointer + "/" + item.names().getOrDefault(name, name);
    }

    static Taken forbidden(String pointer, ChangeOutcome.Forbidden forbidden) {
        return new Taken.Rejected(
                pointer, "the story is " + forbidden.status().name().toLowerCase(Locale.ROOT) + " and stays so");
    }

    static String member(Violation violation) {
        return violation.pointer().split("/")[1];
    }
}
