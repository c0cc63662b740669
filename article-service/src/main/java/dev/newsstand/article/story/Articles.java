package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Change;
import dev.newsstand.article.story.domain.Slug;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All stories, of every status, each with its versions. Empty where there is none. */
public interface Articles {

    Mono<Article> find(ArticleId id);

    /** The same, kept from others until the transaction ends. */
    Mono<Article> findToChange(ArticleId id);

    /** By a slug that it has or had. */
    Mono<Article> findBySlug(Slug slug);

    /** Stores a new story, or the next version of one; fails when that version is there already. */
    Mono<Article> save(Article article, Change change);

    /** Public stories, newest first. */
    Flux<Listed> list(ArticleQuery query);

    /** A story as it was. */
    Mono<Article> version(ArticleId id, long version);

    /** All versions of a story, newest first. */
    Flux<ArticleVersion> versions(ArticleId id);
}
