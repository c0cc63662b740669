package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.Publication;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.domain.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts words of ours into an item, and cleans those that stay. */
final class NinjsWords {

    private static final Set<String> STANDFIRST =
            Set.of("lead", "summary", "standfirst", "abstract", "deck", "preamble");
    private static final Pattern MARKS = Pattern.compile("<[A-Za-z!/?]");

    private NinjsWords() {}

    static void headline(ObjectNode item, String headline) {
        ArrayNode kept = item.arrayNode();
        kept.addObject().put("role", "main").put("contentType", "text/plain").put("value", headline);
        others(item, "headlines", Set.of("main", "headline", "")).forEach(kept::add);
        item.set("headlines", kept);
    }

    static void standfirst(ObjectNode item, @Nullable String standfirst) {
        ArrayNode kept = item.arrayNode();
        others(item, "descriptions", STANDFIRST).forEach(kept::add);
        if (standfirst != null) {
            kept.addObject()
                    .put("role", "summary")
                    .put("contentType", "text/plain")
                    .put("value", standfirst);
        }
        item.remove("descriptions");
        if (!kept.isEmpty()) {
            item.set("descriptions", kept);
        }
    }

    static void body(ObjectNode item, String html) {
        item.remove("bodies");
        if (!html.isEmpty()) {
            item.putArray("bodies")
                    .addObject()
                    .put("role", "main")
                    .put("contentType", "text/html")
                    .put("value", html);
        }
    }

    static void subjects(ObjectNode item, List<Subject> subjects) {
        item.remove("subjects");
        for (Subject subject : subjects) {
            ObjectNode node = item.withArray("subjects").addObject();
            node.put("name", subject.name()).put("literal", subject.code());
            if (subject.code().matches("\\d{8}")) {
                node.put("uri", "http://cv.iptc.org/newscodes/mediatopic/" + subject.code());
            }
        }
    }

    static void picture(ObjectNode item, @Nullable Picture picture, Publication site) {
        if (picture == null || picture.url() == null) {
            return;
        }
        ObjectNode main = item.withArray("associations").addObject();
        main.put("name", "main").put("uri", site.link(picture.url())).put("type", "picture");
        text(main, "caption", picture.caption());
        text(main, "creditline", picture.credit());
        text(main, "alt", picture.alt());
        for (Picture.Rendition file : picture.renditions()) {
            main.withArray("renditions")
                    .addObject()
                    .put("name", "w" + file.width())
                    .put("href", site.link(file.url()))
                    .put("contentType", "image/jpeg")
                    .put("width", file.width())
                    .put("height", file.height());
        }
    }

    private static void text(ObjectNode picture, String role, @Nullable String value) {
        if (value != null) {
            picture.withArray("descriptions").addObject().put("role", role).put("value", value);
        }
    }

    /** Marked-up values go through {@code clean}; what is neither HTML nor plain becomes {@code instead}. */
    static void cleaned(JsonNode item, String list, UnaryOperator<String> clean, String instead) {
        for (JsonNode each : item.path(list)) {
            if (each instanceof ObjectNode text && text.path("value").isString()) {
                clean(text, clean, instead);
            }
        }
    }

    private static void clean(ObjectNode text, UnaryOperator<String> clean, String instead) {
        String type = text.path("contentType").asString("").toLowerCase(Locale.ROOT);
        String value = text.path("value").asString("");
        if (type.contains("nitf") || type.endsWith("/xml")) {
            text.put("contentType", "text/html").put("value", instead);
        } else if (type.contains("html")
                || !type.startsWith("text/plain") && MARKS.matcher(value).find()) {
            text.put("value", clean.apply(value));
        }
    }

    private static List<JsonNode> others(ObjectNode item, String list, Set<String> roles) {
        return item.path(list)
                .valueStream()
                .filter(text -> !roles.contains(text.path("role").asString("").toLowerCase(Locale.ROOT)))
                .toList();
    }
}
