package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Slug;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All stories, of every status, each with its versions. Empty where there is none. */
public interface Articles {

    Mono<Article> find(ArticleId id);

    /** The same, kept from others until the transaction ends. */
    Mono<Article> findToChange(ArticleId id);

    /** By a slug that it has or had. */
    Mono<Article> findBySlug(Slug slug);

    /** Stores new stories, or the next versions of some, each story once; fails when one of them is there already. */
    Mono<Void> save(List<NewVersion> versions);

    /** Public stories, newest first. */
    Flux<Listed> list(ArticleQuery query);

    /** A story as it was. */
    Mono<Article> version(ArticleId id, long version);

    /** All versions of a story, newest first. */
    Flux<ArticleVersion> versions(ArticleId id);
}
