package dev.newsstand.article.story.web;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Desk;
import dev.newsstand.article.story.domain.Part;
import dev.newsstand.article.story.json.ContentJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What of an agency's story the desk wrote itself, as JSON. */
final class DeskParts {

    private DeskParts() {}

    /** Null where there is nothing to say. */
    static ArticleJson.@Nullable DeskJson of(Article article) {
        Desk desk = article.desk();
        return desk.equals(Desk.UNTOUCHED)
                ? null
                : new ArticleJson.DeskJson(members(desk.own()), offered(desk, article.content()));
    }

    static List<String> members(Collection<Part> parts) {
        return parts.stream().map(Part::member).sorted().toList();
    }

    private static Map<String, JsonNode> offered(Desk desk, Content today) {
        Map<String, JsonNode> values = new TreeMap<>();
        if (desk.offered() != null) {
            ObjectNode all = JsonMapper.shared().valueToTree(ContentJson.of(desk.offered()));
            desk.kept(today).forEach(part -> values.put(part.member(), all.get(part.member())));
        }
        return values;
    }
}
