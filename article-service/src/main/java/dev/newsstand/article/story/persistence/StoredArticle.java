package dev.newsstand.article.story.persistence;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Correction;
import dev.newsstand.article.story.domain.Desk;
import dev.newsstand.article.story.domain.Part;
import dev.newsstand.article.story.domain.Pictures;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.article.story.domain.WireIdentity;
import dev.newsstand.article.story.json.ContentJson;
import dev.newsstand.article.story.json.ContentReader;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The document of a story, as the database has it. */
record StoredArticle(
        UUID id,
        String slug,
        Status status,
        long version,
        ContentJson content,
        List<@Nullable String> pictureSources,
        @Nullable WireIdentity source,
        @Nullable StoredDesk desk,
        List<Correction> corrections,
        @Nullable String notice,
        @Nullable Instant dueAt,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt) {

    /** What of an agency's story is the desk's own. */
    record StoredDesk(Set<Part> own, @Nullable ContentJson offered, List<@Nullable String> pictureSources) {

        static @Nullable StoredDesk of(Desk desk) {
            Content offered = desk.offered();
            return desk.equals(Desk.UNTOUCHED)
                    ? null
                    : new StoredDesk(desk.own(), offered == null ? null : ContentJson.of(offered), sources(offered));
        }

        Desk desk() {
            return new Desk(own, offered == null ? null : words(offered, pictureSources));
        }
    }

    static StoredArticle of(Article article) {
        return new StoredArticle(
                article.id().value(),
                article.slug().value(),
                article.status(),
                article.version(),
                ContentJson.of(article.content()),
                sources(article.content()),
                article.source(),
                StoredDesk.of(article.desk()),
                article.corrections(),
                article.notice(),
                article.dueAt(),
                article.publishedAt(),
                article.createdAt(),
                article.updatedAt());
    }

    Article article() {
        return new Article(
                new ArticleId(id),
                new Slug(slug),
                status,
                version,
                words(content, pictureSources),
                source,
                desk == null ? Desk.UNTOUCHED : desk.desk(),
                corrections,
                notice,
                dueAt,
                publishedAt,
                createdAt,
                updatedAt);
    }

    private static List<@Nullable String> sources(@Nullable Content content) {
        return content == null ? List.of() : Pictures.sources(content);
    }

    private static Content words(ContentJson json, List<@Nullable String> sources) {
        return Pictures.withSources(new ContentReader(html -> html).read(json), sources);
    }
}
