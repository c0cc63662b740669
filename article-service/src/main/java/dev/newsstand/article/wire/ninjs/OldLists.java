package dev.newsstand.article.wire.ninjs;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists of ninjs 1: a scheme and a code where there is one address now, and objects by name where there are lists now. */
final class OldLists {

    private OldLists() {}

    static ArrayNode modern(String kind, JsonNode list) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : list) {
            all.add(entry instanceof ObjectNode object ? coded(kind, object) : entry);
        }
        return all;
    }

    private static JsonNode coded(String kind, ObjectNode entry) {
        ObjectNode modern = (ObjectNode) Editions.renamed(kind, entry);
        JsonNode scheme = modern.get("scheme");
        JsonNode code = modern.get("code");
        if (scheme != null && !scheme.isString() || code != null && !code.isString()) {
            return modern;
        }
        modern.remove("scheme");
        modern.remove("code");
        if (kind.equals("trustindicator")) {
            if (code != null) {
                modern.put("role", joined(scheme, code));
            }
            return modern;
        }
        if (code != null) {
            modern.put("literal", code.asString());
        }
        if (scheme != null && scheme.asString().contains(":")) {
            modern.put("uri", code == null ? scheme.asString() : joined(scheme, code));
        }
        return modern;
    }

    private static String joined(@org.jspecify.annotations.Nullable JsonNode scheme, JsonNode code) {
        if (scheme == null) {
            return code.asString();
        }
        String start = scheme.asString();
        return start.matches(".*[/#:=]") ? start + code.asString() : start + "/" + code.asString();
    }

    /** {@code renditions} and {@code associations}: the name goes into the entry. */
    static JsonNode named(String kind, JsonNode value) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        if (value.isObject()) {
            value.propertyStream().forEach(member -> all.add(named(kind, member)));
        } else if (value.isArray()) {
            value.forEach(entry -> all.add(entry(kind, entry)));
        } else {
            return value;
        }
        return all;
    }

    private static JsonNode named(String kind, Map.Entry<String, JsonNode> member) {
        if (!member.getValue().isObject()) {
            return member.getValue();
        }
        ObjectNode named = JsonNodeFactory.instance.objectNode().put("name", member.getKey());
        entry(kind, member.getValue()).propertyStream().forEach(each -> named.set(each.getKey(), each.getValue()));
        return named;
    }

    private static JsonNode entry(String kind, JsonNode entry) {
        if (!entry.isObject()) {
            return entry;
        }
        return kind.equals("associations") ? Editions.modern(entry).item() : Editions.renamed(kind, entry);
    }

    static ArrayNode altIds(JsonNode object) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        object.propertyStream()
                .forEach(member -> all.addObject().put("role", member.getKey()).set("value", member.getValue()));
        return all;
    }
}
