package dev.newsstand.article.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stories to be given out. */
final class Stories {

    private Stories() {}

    static Map<String, Object> of(String headline, String section) {
        Map<String, Object> story = new HashMap<>();
        story.put("headline", headline);
        story.put("section", section);
        story.put("byline", "Jane Doe");
        story.put(
                "body",
                List.of(
                        Map.of(
                                "type",
                                "paragraph",
                                "html",
                                "Some <b>words</b> and <a href=\"/newsroom/other\">a link</a>."),
                        Map.of("type", "list", "items", List.of("one")),
                        Map.of("type", "quote", "text", "Said", "by", "Roe")));
        return story;
    }
}
