package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.Feed;
import dev.newsstand.article.feed.Publication;
import dev.newsstand.article.feed.StoryFormat;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Dateline;
import dev.newsstand.article.story.domain.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** schema.org's NewsArticle, with its corrections; it can stand in a page as it is. */
@Component
class JsonLd implements StoryFormat {

    private static final int DESCRIPTION = 300;

    private final Publication site;
    private final JsonMapper json;

    JsonLd(Publication site, JsonMapper json) {
        this.site = site;
        this.json = json;
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("application/ld+json");
    }

    @Override
    public Mono<byte[]> write(Article story) {
        return Mono.fromSupplier(() -> InertJson.bytes(json, document(story)));
    }

    private Map<String, Object> document(Article story) {
        Content content = story.content();
        Thing article = new Thing("NewsArticle")
                .put("@id", Feed.id(story))
                .put("url", site.story(story.slug()))
                .put("mainEntityOfPage", site.story(story.slug()))
                .put("headline", content.headline())
                .put("description", content.excerpt(DESCRIPTION))
                .put("datePublished", story.publishedAt())
                .put("dateModified", story.updatedAt())
                .put("version", story.version())
                .put("articleSection", content.section())
                .put("inLanguage", content.language())
                .put("author", author(story))
                .put(
                        "publisher",
                        new Thing("Organization").put("name", site.name()).put("url", site.link("/")).members)
                .put("dateline", dateline(content.dateline()))
                .put("image", image(content.picture()))
                .put("articleBody", content.text())
                .put("copyrightNotice", content.usageTerms())
                .put("isAccessibleForFree", true);
        article.put(
                "about",
                content.subjects().stream()
                        .map(subject -> new Thing("Thing")
                                .put("name", subject.name())
                                .put("identifier", subject.code())
                                .members)
                        .toList());
        article.put(
                "correction",
                story.corrections().stream()
                        .map(correction -> new Thing("CorrectionComment")
                                .put("text", correction.text())
                                .put("datePublished", correction.at())
                                .members)
                        .toList());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(article.members);
        return document;
    }

    private Map<String, Object> author(Article story) {
        String byline = story.content().byline();
        String agency = story.source() == null ? null : story.source().agency();
        return byline != null
                ? new Thing("Person").put("name", byline).members
                : new Thing("Organization").put("name", agency == null ? site.name() : agency).members;
    }

    private static @Nullable String dateline(@Nullable Dateline dateline) {
        return dateline == null ? null : dateline.place();
    }

    private @Nullable Map<String, Object> image(@Nullable Picture picture) {
        if (picture == null || picture.url() == null) {
            return null;
        }
        return new Thing("ImageObject")
                .put("url", site.link(picture.url()))
                .put("width", picture.width())
                .put("height", picture.height())
                .put("caption", picture.caption())
                .put("creditText", picture.credit())
                .members;
    }

    /** Members in order; nothing and empty lists are left out. */
    private static final class Thing {

        private final Map<String, Object> members = new LinkedHashMap<>();

        Thing(String type) {
            members.put("@type", type);
        }

        Thing put(String name, @Nullable Object value) {
            boolean empty = value == null
                    || value instanceof String text && text.isEmpty()
                    || List.of().equals(value);
            if (!empty) {
                members.put(name, value);
            }
            return this;
        }
    }
}
