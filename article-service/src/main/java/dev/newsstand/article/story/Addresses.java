package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which slug a story gets: the one asked for or none (an empty answer), else one made of its headline. */
@Component
class Addresses {

    private final Slugs slugs;
    private final Romanisation romanisation;

    Addresses(Slugs slugs, Romanisation romanisation) {
        this.slugs = slugs;
        this.romanisation = romanisation;
    }

    Mono<Slug> forNew(ArticleId id, Content content, @Nullable Slug wanted) {
        return wanted == null ? slugs.reserve(madeOf(content), id) : exactly(wanted, id);
    }

    /** A story that readers have seen keeps its slug until an editor gives it another; a draft's follows its headline. */
    Mono<Slug> forEdited(Article article, Content words, @Nullable Slug wanted) {
        if (wanted != null && !wanted.equals(article.slug())) {
            return exactly(wanted, article.id()).flatMap(slug -> released(article, slug));
        }
        boolean follows = wanted == null
                && !article.wasPublic()
                && article.slug().value().startsWith(madeOf(article.content()).value())
                && !madeOf(words).equals(madeOf(article.content()));
        return follows
                ? slugs.reserve(madeOf(words), article.id()).flatMap(slug -> released(article, slug))
                : Mono.just(article.slug());
    }

    private Mono<Slug> exactly(Slug wanted, ArticleId id) {
        return slugs.claim(wanted, id).filter(had -> had).map(had -> wanted);
    }

    private Mono<Slug> released(Article article, Slug next) {
        return article.wasPublic()
                ? Mono.just(next)
                : slugs.release(article.slug(), article.id()).thenReturn(next);
    }

    private Slug madeOf(Content content) {
        return Slug.of(content.headline(), romanisation::latin);
    }
}
