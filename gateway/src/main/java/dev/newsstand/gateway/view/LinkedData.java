package dev.newsstand.gateway.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A story as schema.org's {@code NewsArticle}, in JSON that nothing can break out of a script element with. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_HEADLINE = 300;

    private LinkedData() {}

    static String of(Site site, Story story) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("url", site.absolute(story.href()));
        data.put("mainEntityOfPage", site.absolute(story.href()));
        data.put("headline", Excerpt.of(story.headline(), LONGEST_HEADLINE));
        put(data, "description", story.standfirst());
        data.put("datePublished", story.published().iso());
        data.put("dateModified", story.modifiedAt().toString());
        put(data, "inLanguage", story.facts().language());
        put(
                data,
                "articleSection",
                story.section() == null ? null : story.section().label());
        put(data, "dateline", story.datelineText());
        data.put("author", author(site, story));
        data.put("publisher", organisation(site));
        data.put("isAccessibleForFree", true);
        list(data, "image", images(site, story.picture()));
        list(
                data,
                "keywords",
                story.facts().subjects().stream().map(Subject::name).toList());
        list(
                data,
                "correction",
                story.corrections().stream().map(LinkedData::correction).toList());
        return safe(JSON.writeValueAsString(data));
    }

    private static Map<String, Object> author(Site site, Story story) {
        String names = Words.either(story.byline(), "");
        if (names.isEmpty()) {
            return organisation(site);
        }
        String bare =
                names.regionMatches(true, 0, "by ", 0, 3) ? names.substring(3).strip() : names;
        return Map.of("@type", "Person", "name", bare.isEmpty() ? names : bare);
    }

    private static Map<String, Object> organisation(Site site) {
        Map<String, Object> us = new LinkedHashMap<>();
        us.put("@type", "NewsMediaOrganization");
        us.put("name", site.name());
        us.put("url", site.absolute("/"));
        return us;
    }

    private static List<String> images(Site site, @Nullable Picture picture) {
        if (picture == null || !picture.held()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.ofNullable(picture.url()),
                        picture.renditions().stream().map(Picture.Rendition::url))
                .distinct()
                .map(site::absolute)
                .toList();
    }

    private static Map<String, Object> correction(Correction correction) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@type", "CorrectionComment");
        said.put("datePublished", correction.at().toString());
        said.put("text", correction.text());
        return said;
    }

    private static void put(Map<String, Object> data, String name, @Nullable String value) {
        if (Words.present(value)) {
            data.put(name, value);
        }
    }

    private static void list(Map<String, Object> data, String name, List<?> values) {
        if (!values.isEmpty()) {
            data.put(name, values);
        }
    }

    /** These five stand in JSON within texts alone, where they may be written as escapes. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
