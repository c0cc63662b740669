package dev.newsstand.article.wire;

import dev.newsstand.article.story.domain.ArticleId;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures that are to be fetched: the queue lives in the database, and one instance at a time has each. */
public interface WantedPictures {

    /** A story's picture, where the agency has it; {@code tries} counts this one. */
    record Wanted(ArticleId article, String href, int tries) {}

    /** In the transaction of the caller; in the place of all that was wanted for the story before. */
    Mono<Void> want(ArticleId article, List<String> hrefs);

    /** Some that are due; they are due again when {@code lease} is over, unless they are done by then. */
    Flux<Wanted> take(int most, Duration lease);

    Mono<Void> done(Wanted wanted);

    Mono<Void> later(Wanted wanted, Duration pause);
}
