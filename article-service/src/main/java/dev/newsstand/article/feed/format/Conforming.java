package dev.newsstand.article.feed.format;

import dev.newsstand.article.wire.ninjs.NinjsSchema;
import dev.newsstand.article.wire.ninjs.NinjsSchema.Flaw;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of an item what its schema does not allow, and addresses that are none of the web. */
final class Conforming {

    private static final int TRIES = 10;

    private Conforming() {}

    static ObjectNode of(ObjectNode item) {
        addresses(item);
        for (int i = 0; i < TRIES; i++) {
            List<Flaw> flaws = NinjsSchema.flaws(item);
            if (flaws.isEmpty()) {
                return item;
            }
            boolean all = flaws.stream().allMatch(Flaw::follows);
            flaws.reversed().stream().filter(flaw -> all || !flaw.follows()).forEach(flaw -> remove(item, flaw));
        }
        throw new IllegalStateException("no ninjs: " + NinjsSchema.flaws(item));
    }

    private static void remove(ObjectNode item, Flaw flaw) {
        JsonPointer place = JsonPointer.compile(flaw.pointer());
        JsonNode found = item.at(place);
        if (flaw.member() != null && found instanceof ObjectNode object && object.has(flaw.member())) {
            object.remove(flaw.member());
        } else if (!flaw.pointer().isEmpty()) {
            JsonNode parent = item.at(place.head());
            if (parent instanceof ObjectNode object) {
                object.remove(place.last().getMatchingProperty());
            } else if (parent instanceof ArrayNode list && place.last().getMatchingIndex() < list.size()) {
                list.remove(place.last().getMatchingIndex());
            }
        }
    }

    /** An address that a browser would run is given to nobody. */
    private static void addresses(JsonNode node) {
        if (node instanceof ObjectNode object) {
            JsonNode href = object.get("href");
            if (href != null && !href.asString("").toLowerCase(Locale.ROOT).matches("(?s)https?://.*")) {
                object.remove("href");
            }
        }
        node.forEach(Conforming::addresses);
    }
}
