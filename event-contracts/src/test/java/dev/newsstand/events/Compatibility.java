package dev.newsstand.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether those who read what an earlier version wrote can read what is written today. */
final class Compatibility {

    private Compatibility() {}

    /** What of today's JSON an earlier reader would stumble over, as JSON pointers with a reason; members may be added. */
    static List<String> breaks(JsonNode earlier, JsonNode today) {
        return breaks("", earlier, today).toList();
    }

    private static Stream<String> breaks(String at, JsonNode earlier, JsonNode today) {
        if (today.isMissingNode()) {
            return Stream.of(at + " is missing");
        }
        if (earlier.isNull()) {
            return Stream.empty();
        }
        if (today.isNull()) {
            return Stream.of(at + " is null");
        }
        if (!kind(earlier).equals(kind(today))) {
            return Stream.of(at + " is " + kind(today) + ", was " + kind(earlier));
        }
        return earlier.isArray() ? breaksOfItems(at, earlier, today) : breaksOfMembers(at, earlier, today);
    }

    private static Stream<String> breaksOfMembers(String at, JsonNode earlier, JsonNode today) {
        return earlier.propertyStream()
                .flatMap(member -> breaks(at + "/" + member.getKey(), member.getValue(), today.path(member.getKey())));
    }

    private static Stream<String> breaksOfItems(String at, JsonNode earlier, JsonNode today) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            breaks(at + "/" + i, earlier.get(i), today.path(i)).forEach(found::add);
        }
        return found.stream();
    }

    private static String kind(JsonNode node) {
        return node.isNumber()
                ? (node.isIntegralNumber() ? "INTEGER" : "NUMBER")
                : node.getNodeType().name();
    }
}
