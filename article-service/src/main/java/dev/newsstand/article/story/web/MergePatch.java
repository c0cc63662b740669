package dev.newsstand.article.story.web;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** RFC 7396: null takes a member away, objects are merged, all else replaces. */
final class MergePatch {

    private MergePatch() {}

    static ObjectNode apply(ObjectNode patch, ObjectNode target) {
        ObjectNode merged = target.deepCopy();
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                merged.remove(member.getKey());
            } else if (value instanceof ObjectNode inner) {
                boolean into = merged.get(member.getKey()) instanceof ObjectNode;
                ObjectNode old = into ? (ObjectNode) merged.get(member.getKey()) : inner.objectNode();
                merged.set(member.getKey(), apply(inner, old));
            } else {
                merged.set(member.getKey(), value);
            }
        }
        return merged;
    }
}
