package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Task;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is to be done to stories by itself, each at its hour by the clock of the database, which all instances share. */
public interface DueList {

    /** A task whose hour has come, on a story that is kept from others until the transaction ends; {@code now} is the database's. */
    record Due(Article article, Task task, Instant at, Instant now) {

        public ArticleId id() {
            return article.id();
        }
    }

    /** What is due and not in other hands, the earliest first, each story once; {@code most} at most. */
    Flux<Due> take(int most);

    /** The same of one story; empty when there is nothing to do to it. */
    Mono<Due> take(ArticleId id);

    /** Which stories have something due, in anybody's hands or not; the earliest first. */
    Flux<ArticleId> late(int most);

    /** Strikes a task that is none any more. */
    Mono<Void> strike(Due due);

    /** What could not be done to this story is tried again after that pause. */
    Mono<Void> postpone(ArticleId id, Duration pause);

    /** How long until the next hour, zero if it has come; empty when nothing is planned. */
    Mono<Duration> untilNext();
}
