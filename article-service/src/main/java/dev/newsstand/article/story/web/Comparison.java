package dev.newsstand.article.story.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed between two JSON documents. Pointers are of the newer one, for what was taken away of the older one. Lists are
 * laid side by side by what both have in the same order, so that a paragraph put in is one change and not as many as follow it.
 */
final class Comparison {

    /** {@code was} is null for what was put in, {@code now} for what was taken away. */
    record ChangeJson(
            String pointer,
            @Nullable JsonNode was,
            @Nullable JsonNode now) {}

    /** Longer lists are compared place by place: the table would take too much memory. */
    private static final int LONGEST = 2_000;

    private final List<ChangeJson> changes = new ArrayList<>();

    private Comparison() {}

    static List<ChangeJson> of(JsonNode was, JsonNode now) {
        Comparison comparison = new Comparison();
        comparison.compare("", was, now);
        return List.copyOf(comparison.changes);
    }

    private void compare(String pointer, JsonNode was, JsonNode now) {
        if (was.equals(now)) {
            return;
        }
        if (was instanceof ObjectNode one && now instanceof ObjectNode other) {
            members(pointer, one, other);
        } else if (was instanceof ArrayNode one && now instanceof ArrayNode other) {
            entries(pointer, List.copyOf(one.values()), List.copyOf(other.values()));
        } else {
            changes.add(new ChangeJson(pointer, orNull(was), orNull(now)));
        }
    }

    private void members(String pointer, ObjectNode was, ObjectNode now) {
        Set<String> names = new LinkedHashSet<>(was.propertyNames());
        names.addAll(now.propertyNames());
        for (String name : names) {
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            compare(at, was.path(name), now.path(name));
        }
    }

    private void entries(String pointer, List<JsonNode> was, List<JsonNode> now) {
        int first = 0;
        while (first < Math.min(was.size(), now.size()) && was.get(first).equals(now.get(first))) {
            first++;
        }
        int tail = 0;
        while (tail < Math.min(was.size(), now.size()) - first
                && was.get(was.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<JsonNode> left = was.subList(first, was.size() - tail);
        List<JsonNode> right = now.subList(first, now.size() - tail);
        boolean[][] kept = Alignment.of(left, right, LONGEST);
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int i2 = next(kept[0], i);
            int j2 = next(kept[1], j);
            stretch(pointer, left.subList(i, i2), first + i, right.subList(j, j2), first + j);
            i = i2 + 1;
            j = j2 + 1;
        }
    }

    private static int next(boolean[] kept, int from) {
        int at = from;
        while (at < kept.length && !kept[at]) {
            at++;
        }
        return at;
    }

    /** Between two entries that both have: what stands in the same place was changed, the rest put in or taken away. */
    private void stretch(String pointer, List<JsonNode> was, int wasAt, List<JsonNode> now, int nowAt) {
        int both = Math.min(was.size(), now.size());
        for (int i = 0; i < both; i++) {
            compare(pointer + "/" + (nowAt + i), was.get(i), now.get(i));
        }
        for (int i = both; i < was.size(); i++) {
            changes.add(new ChangeJson(pointer + "/" + (wasAt + i), was.get(i), null));
        }
        for (int i = both; i < now.size(); i++) {
            changes.add(new ChangeJson(pointer + "/" + (nowAt + i), null, now.get(i)));
        }
    }

    private static @Nullable JsonNode orNull(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node;
    }
}
