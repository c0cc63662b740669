package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.support.web.Blocking;
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
        return wanted == null ? madeOf(content).flatMap(slug -> slugs.reserve(slug, id)) : exactly(wanted, id);
    }

    /** A story that readers have seen keeps its slug until an editor gives it another; a draft's follows its headline. */
    Mono<Slug> forEdited(Article article, Content words, @Nullable Slug wanted) {
        if (wanted != null && !wanted.equals(article.slug())) {
            return exactly(wanted, article.id()).flatMap(slug -> released(article, slug));
        }
        return wanted != null || article.wasPublic() ? Mono.just(article.slug()) : following(article, words);
    }

    private Mono<Slug> following(Article article, Content words) {
        return Mono.zip(madeOf(article.content()), madeOf(words))
                .filter(made -> article.slug().value().startsWith(made.getT1().value())
                        && !made.getT2().equals(made.getT1()))
                .flatMap(made -> slugs.reserve(made.getT2(), article.id()))
                .flatMap(slug -> released(article, slug))
                .defaultIfEmpty(article.slug());
    }

    private Mono<Slug> exactly(Slug wanted, ArticleId id) {
        return slugs.claim(wanted, id).filter(had -> had).map(had -> wanted);
    }

    private Mono<Slug> released(Article article, Slug next) {
        return article.wasPublic()
                ? Mono.just(next)
                : slugs.release(article.slug(), article.id()).thenReturn(next);
    }

    /** Away from the event loop: the first words of a script read that script's tables from a file. */
    private Mono<Slug> madeOf(Content content) {
        return Blocking.call(() -> Slug.of(content.headline(), romanisation::latin));
    }
}
