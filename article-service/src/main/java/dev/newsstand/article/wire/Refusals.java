package dev.newsstand.article.wire;

import dev.newsstand.article.story.ChangeOutcome;
import dev.newsstand.article.story.domain.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why a story could not be taken in, in terms of the item. */
final class Refusals {

    private static final Map<String, String> MEMBERS = Map.of(
            "headline", "headlines",
            "standfirst", "descriptions",
            "body", "bodies",
            "byline", "by",
            "dateline", "located",
            "picture", "associations",
            "subjects", "subjects",
            "language", "language",
            "advisory", "edNote",
            "usageTerms", "usageTerms");

    private Refusals() {}

    static Taken invalid(String pointer, WireItem item, List<Violation> violations) {
        String first = member(violations.getFirst());
        String all = violations.stream()
                .map(violation -> member(violation) + " " + violation.problem())
                .collect(Collectors.joining("; "));
        String member = MEMBERS.get(first);
        return new Taken.Rejected(
                member == null ? pointer : pointer + "/" + item.names().getOrDefault(member, member), all);
    }

    static Taken forbidden(String pointer, ChangeOutcome.Forbidden forbidden) {
        return new Taken.Rejected(
                pointer, "the story is " + forbidden.status().name().toLowerCase(Locale.ROOT) + " and stays so");
    }

    private static String member(Violation violation) {
        return violation.pointer().split("/")[1];
    }
}
