package dev.newsstand.related.more.messaging;

import dev.newsstand.events.article.ArticleState;
import dev.newsstand.related.more.domain.Excerpt;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newsroom's stories in this service's words. */
final class ArticleStates {

    private ArticleStates() {}

    static Manuscript manuscript(ArticleState article) {
        Story story = new Story(
                new StoryId(article.id()),
                article.version(),
                article.slug(),
                article.headline(),
                excerpt(article),
                picture(article.picture()),
                article.section(),
                article.subjects().stream()
                        .map(subject -> new Story.Subject(subject.code(), subject.name()))
                        .toList(),
                article.publishedAt());
        return new Manuscript(story, text(article), agency(article), wire(article.source()));
    }

    private static @Nullable String excerpt(ArticleState article) {
        String standfirst = article.standfirst();
        return Excerpt.of(standfirst == null || standfirst.isBlank() ? article.text() : standfirst)
                .orElse(null);
    }

    private static String text(ArticleState article) {
        return Stream.of(article.standfirst(), article.text())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static @Nullable String agency(ArticleState article) {
        if (article.source() != null && article.source().agency() != null) {
            return article.source().agency();
        }
        return article.dateline() == null ? null : article.dateline().agency();
    }

    private static @Nullable String wire(ArticleState.@Nullable Source source) {
        return source == null ? null : source.agency() + " " + source.guid();
    }

    /** None while the picture is not held: a card never asks a third party. */
    private static Story.@Nullable Picture picture(ArticleState.@Nullable Picture picture) {
        if (picture == null || picture.url() == null) {
            return null;
        }
        return new Story.Picture(
                picture.url(),
                picture.alt(),
                picture.width(),
                picture.height(),
                picture.renditions().stream()
                        .map(size -> new Story.Rendition(size.url(), size.width(), size.height()))
                        .toList());
    }
}
