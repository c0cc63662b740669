package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.story.json.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object of an item and where it stands; a member that is of another kind than it should be makes the item unfit. */
record Node(String pointer, JsonNode json, Map<String, String> names) {

    /** What is in it bears the names of ninjs 3. */
    Node(String pointer, JsonNode json) {
        this(pointer, json, Map.of());
    }

    @Nullable
    String line(String member) {
        return Texts.line(raw(member));
    }

    @Nullable
    String block(String member) {
        return Texts.block(raw(member));
    }

    /** As it stands there. */
    @Nullable
    String raw(String member) {
        JsonNode value = value(member, JsonNode::isString, "a text");
        return value == null ? null : value.asString();
    }

    /** A text, or a number that some write in its place. */
    @Nullable
    String label(String member) {
        JsonNode value = value(member, node -> node.isString() || node.isIntegralNumber(), "a text");
        return value == null ? null : Texts.line(value.asString());
    }

    /** Whose it is and what may be done with it. */
    @Nullable
    String terms() {
        String terms = Stream.of(block("copyrightNotice"), block("usageTerms"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return terms.isEmpty() ? null : terms;
    }

    /** A number of pixels; whatever is none counts as unknown. */
    @Nullable
    Integer pixels(String member) {
        JsonNode value = json.get(member);
        boolean sane = value != null && value.isIntegralNumber() && value.canConvertToInt();
        return sane && value.asInt() > 0 && value.asInt() <= 100_000 ? value.asInt() : null;
    }

    /** The objects of a list. */
    List<Node> all(String member) {
        JsonNode list = value(member, JsonNode::isArray, "a list");
        List<Node> all = new ArrayList<>();
        for (int i = 0; list != null && i < list.size(); i++) {
            String at = at(member) + "/" + i;
            if (!list.get(i).isObject()) {
                throw new Unfit(at, "must be an object");
            }
            all.add(new Node(at, list.get(i)));
        }
        return all;
    }

    boolean has(String member) {
        return json.hasNonNull(member);
    }

    String at(String member) {
        return pointer + "/" + names.getOrDefault(member, member);
    }

    private @Nullable JsonNode value(String member, Predicate<JsonNode> kind, String name) {
        JsonNode value = json.get(member);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!kind.test(value)) {
            throw new Unfit(at(member), "must be " + name);
        }
        return value;
    }
}
