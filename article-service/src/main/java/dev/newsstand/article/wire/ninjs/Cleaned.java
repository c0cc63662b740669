package dev.newsstand.article.wire.ninjs;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON without what no database and no reader takes: control characters and halves of characters. */
final class Cleaned {

    private Cleaned() {}

    static JsonNode of(JsonNode json) {
        if (json instanceof ObjectNode object) {
            ObjectNode clean = JsonNodeFactory.instance.objectNode();
            object.propertyStream().forEach(member -> clean.set(text(member.getKey()), of(member.getValue())));
            return clean;
        }
        if (json instanceof ArrayNode list) {
            ArrayNode clean = JsonNodeFactory.instance.arrayNode();
            list.forEach(entry -> clean.add(of(entry)));
            return clean;
        }
        return json.isString() ? JsonNodeFactory.instance.stringNode(text(json.asString())) : json;
    }

    private static String text(String text) {
        return text.codePoints()
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .filter(point -> !Character.isISOControl(point) || point == '\n' || point == '\r' || point == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
