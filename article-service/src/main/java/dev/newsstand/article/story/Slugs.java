package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Slug;
import reactor.core.publisher.Mono;

/** Addresses of stories: reserved in the transaction that uses them, and never given to another story once shown. */
public interface Slugs {

    /** Reserves it for the story, with a number where another story has it. */
    Mono<Slug> reserve(Slug wanted, ArticleId id);

    /** Reserves exactly this one; false when another story has it. */
    Mono<Boolean> claim(Slug wanted, ArticleId id);

    /** Gives it back: no reader has seen it. */
    Mono<Void> release(Slug slug, ArticleId id);
}
