package dev.newsstand.article.wire.ninjs;

import dev.newsstand.article.story.json.Texts;
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
            object.propertyStream().forEach(member -> clean.set(Texts.clean(member.getKey()), of(member.getValue())));
            return clean;
        }
        if (json instanceof ArrayNode list) {
            ArrayNode clean = JsonNodeFactory.instance.arrayNode();
            list.forEach(entry -> clean.add(of(entry)));
            return clean;
        }
        return json.isString() ? JsonNodeFactory.instance.stringNode(Texts.clean(json.asString())) : json;
    }
}
