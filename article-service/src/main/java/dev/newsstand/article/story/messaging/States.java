package dev.newsstand.article.story.messaging;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Dateline;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.domain.WireIdentity;
import dev.newsstand.events.article.ArticleRemoval;
import dev.newsstand.events.article.ArticleState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stories in the words of the contract. */
final class States {

    private States() {}

    static ArticleState of(Article article) {
        Content content = article.content();
        return new ArticleState(
                article.id().value(),
                article.slug().value(),
                article.version(),
                content.headline(),
                content.standfirst(),
                content.section(),
                content.subjects().stream()
                        .map(subject -> new ArticleState.Subject(subject.code(), subject.name()))
                        .toList(),
                content.byline(),
                dateline(content.dateline()),
                content.text(),
                picture(content.picture()),
                source(article.source()),
                content.language(),
                Objects.requireNonNull(article.publishedAt()),
                article.updatedAt());
    }

    static ArticleRemoval removal(Article article) {
        return new ArticleRemoval(
                article.id().value(), article.slug().value(), article.version(), article.updatedAt(), article.notice());
    }

    private static ArticleState.@Nullable Dateline dateline(@Nullable Dateline dateline) {
        return dateline == null
                ? null
                : new ArticleState.Dateline(dateline.place(), dateline.date(), dateline.agency());
    }

    private static ArticleState.@Nullable Picture picture(@Nullable Picture picture) {
        return picture == null
                ? null
                : new ArticleState.Picture(
                        picture.url(),
                        picture.alt(),
                        picture.caption(),
                        picture.credit(),
                        picture.width(),
                        picture.height(),
                        picture.renditions().stream()
                                .map(size -> new ArticleState.Rendition(size.url(), size.width(), size.height()))
                                .toList());
    }

    private static ArticleState.@Nullable Source source(@Nullable WireIdentity source) {
        return source == null ? null : new ArticleState.Source(source.agency(), source.guid(), source.version());
    }
}
