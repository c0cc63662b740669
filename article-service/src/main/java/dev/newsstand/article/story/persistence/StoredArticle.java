package dev.newsstand.article.story.persistence;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Correction;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.article.story.domain.WireIdentity;
import dev.newsstand.article.story.json.ContentJson;
import dev.newsstand.article.story.json.ContentReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The document of a story, as the database has it. */
record StoredArticle(
        UUID id,
        String slug,
        Status status,
        long version,
        ContentJson content,
        @Nullable String pictureHref,
        @Nullable WireIdentity source,
        List<Correction> corrections,
        @Nullable String notice,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt) {

    static StoredArticle of(Article article) {
        Picture picture = article.content().picture();
        return new StoredArticle(
                article.id().value(),
                article.slug().value(),
                article.status(),
                article.version(),
                ContentJson.of(article.content()),
                picture == null ? null : picture.sourceHref(),
                article.source(),
                article.corrections(),
                article.notice(),
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
                words(),
                source,
                corrections,
                notice,
                publishedAt,
                createdAt,
                updatedAt);
    }

    private Content words() {
        Content words = new ContentReader(html -> html).read(content);
        return words.withPictureHref(pictureHref);
    }
}
