package dev.newsstand.article.live;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log of what happened to stories, on disk and for good. */
public interface NewsLog {

    /** Either news, or only how far was read; {@code atEnd} when that is all there is for now. */
    record Entry(String position, @Nullable News news, boolean atEnd) {}

    /** What comes after that position and, when it comes, what is told from then on; ends only with an error. */
    Flux<Entry> after(String position);

    Mono<String> last();

    /** Whether a reader can have come to that position. */
    Mono<Boolean> knows(String position);
}
