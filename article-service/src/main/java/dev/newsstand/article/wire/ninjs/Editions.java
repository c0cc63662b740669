package dev.newsstand.article.wire.ninjs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes items of ninjs 1 and 2 as ninjs 3. What is ninjs 3 already stays as it is, and so does what nobody knows. */
final class Editions {

    private static final Map<String, String> NAMES = names();
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("organisation", "organisations"),
            Map.entry("place", "places"),
            Map.entry("subject", "subjects"),
            Map.entry("event", "events"),
            Map.entry("object", "objects"),
            Map.entry("infosource", "infoSources"),
            Map.entry("genre", "genres"),
            Map.entry("trustindicator", "trustIndicators"));
    private static final Map<String, String> TEXTS =
            Map.of("headline", "headlines", "description", "descriptions", "body", "bodies");

    /** Objects of others, where every name is theirs. */
    private static final Set<String> FOREIGN = Set.of("geojson", "geoJSON", "geometry_geojson");

    private final ObjectNode result = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> sources = new HashMap<>();

    private Editions() {}

    /** The item in ninjs 3, and what its members were called. */
    record Modern(ObjectNode item, Map<String, String> names) {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String name : ("representationType firstCreated versionCreated contentCreated embargoedUntil pubStatus"
                        + " copyrightHolder copyrightNotice usageTerms edNote infoSources altIds trustIndicators rightsInfo"
                        + " langId linkedRights encodedRights contentType charCount wordCount sizeInBytes contactInfo geoJSON"
                        + " postalCode symbolType digitalSourceType eventDetails plannedCoverage")
                .split(" ")) {
            names.put(name.toLowerCase(Locale.ROOT), name);
        }
        names.put("embargoed", "embargoedUntil");
        names.put("byline", "by");
        names.put("$standard", "standard");
        names.put("mimetype", "contentType");
        return Map.copyOf(names);
    }

    static Modern modern(JsonNode item) {
        Editions editions = new Editions();
        item.propertyStream().forEach(member -> editions.member(member.getKey(), member.getValue()));
        return new Modern(editions.result, Map.copyOf(editions.sources));
    }

    private void member(String name, JsonNode value) {
        String lower = name.toLowerCase(Locale.ROOT);
        int suffix = lower.indexOf('_');
        String text = TEXTS.get(suffix < 0 ? lower : lower.substring(0, suffix));
        if (text != null && !value.isArray()) {
            text(text, suffix < 0 ? "" : name.substring(suffix + 1), name, value);
        } else if (LISTS.containsKey(lower) && !name.equals(LISTS.get(lower))) {
            put(LISTS.get(lower), name, value.isArray() ? OldLists.modern(lower, value) : value);
        } else if (lower.equals("renditions") || lower.equals("associations")) {
            put(lower, name, OldLists.named(lower, value));
        } else if (lower.equals("altids") && value.isObject()) {
            put("altIds", name, OldLists.altIds(value));
        } else if (lower.equals("representationtype") && value.isString()) {
            String type = value.asString();
            put(
                    "representationType",
                    name,
                    JsonNodeFactory.instance.stringNode(
                            type.equals("complete") ? "full" : type.equals("incomplete") ? "partial" : type));
        } else if (!lower.equals("mimetype")) {
            put(NAMES.getOrDefault(lower, name), name, renamed(name, value));
        }
    }

    /** {@code body_xhtml} says its type by its name, {@code headline_main} its role. */
    private void text(String list, String suffix, String name, JsonNode value) {
        if (!value.isString()) {
            put(list, name, value);
            return;
        }
        String type = switch (suffix.toLowerCase(Locale.ROOT)) {
            case "xhtml", "html", "html5" -> "text/html";
            case "nitf" -> "application/nitf+xml";
            case "text", "" -> list.equals("bodies") && suffix.isEmpty() ? "" : "text/plain";
            default -> "";
        };
        ObjectNode entry = result.withArray(list).addObject();
        entry.put("role", suffix.isEmpty() ? "main" : suffix);
        if (!type.isEmpty()) {
            entry.put("contentType", type);
        }
        entry.set("value", value);
        sources.putIfAbsent(list, name);
    }

    private void put(String modern, String name, JsonNode value) {
        result.set(modern, value);
        if (!modern.equals(name)) {
            sources.put(modern, name);
        }
    }

    /** The same with the names of ninjs 3 inside. */
    static JsonNode renamed(String name, JsonNode value) {
        if (FOREIGN.contains(name)) {
            return value;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            list.forEach(entry -> all.add(renamed(name, entry)));
            return all;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode modern = JsonNodeFactory.instance.objectNode();
            object.propertyStream()
                    .forEach(member -> modern.set(
                            NAMES.getOrDefault(member.getKey().toLowerCase(Locale.ROOT), member.getKey()),
                            renamed(member.getKey(), member.getValue())));
            return modern;
        }
        return value;
    }
}
