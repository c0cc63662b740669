package dev.newsstand.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Items with an attack in every field, and how to tell that nothing of it runs. */
final class Attacks {

    private static final List<String> RUNNING = List.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "link",
            "meta",
            "base",
            "template",
            "audio",
            "video",
            "textarea",
            "select");

    private Attacks() {}

    static Map<String, ?> ninjs(String guid, String attack) {
        String line = attack.length() > 250 ? attack.substring(0, 250) : attack;
        return Map.of(
                "uri",
                guid,
                "type",
                "text",
                "by",
                line,
                "located",
                line,
                "edNote",
                line,
                "headlines",
                List.of(Map.of("role", "main", "value", "H " + line)),
                "descriptions",
                List.of(Map.of("role", "summary", "contentType", "text/html", "value", attack)),
                "bodies",
                List.of(
                        Map.of(
                                "contentType",
                                "text/html",
                                "value",
                                "<p>" + attack + "</p><ul><li>" + attack + "</li></ul>"),
                        Map.of("role", "text", "contentType", "text/plain", "value", attack)),
                "subjects",
                List.of(Map.of("name", line, "literal", line)),
                "associations",
                List.of(Map.of(
                        "name", "main",
                        "uri", "urn:p",
                        "type", "picture",
                        "descriptions", List.of(Map.of("role", "caption", "value", line)),
                        "renditions", List.of(Map.of("href", "javascript:alert(1)", "contentType", "image/jpeg")))));
    }

    static String rss(String guid, String attack) {
        String cleaned = attack.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\ufffe\\uffff]", "");
        String text = "<![CDATA[" + cleaned.replace("]]>", "]]]]><![CDATA[>") + "]]>";
        return "<item><guid>" + guid + "</guid><title>T " + text + "</title><author>" + text + "</author><category>"
                + text + "</category><description>Words " + text + "</description></item>";
    }

    /** Every marked-up text in it. */
    static void assertInert(JsonNode texts) {
        for (JsonNode text : texts) {
            if (text.path("contentType").asString("").contains("html")) {
                assertHarmless(text.get("value").asString());
            }
        }
    }

    static void assertHarmless(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        for (Element element : document.body().getAllElements()) {
            assertThat(element.normalName()).as(html).isNotIn(RUNNING);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(html).isIn("href", "rel", "src", "alt", "width", "height");
            }
            assertThat(element.attr("href")).as(html).matches("(?is)|https?:.*|mailto:.*");
        }
    }
}
