package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.StoryId;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stories as they were told: the projection. Of each, what a higher version said stays. */
public interface Stories {

    /** Where a story stands since a change of it; {@code document} is empty when it is no longer public. */
    record Changed(long change, StoryId id, Optional<Document> document) {}

    /** Keeps the story as public, unless it is known in this version or a later one. */
    Mono<Void> keep(Manuscript story);

    /** Keeps of the story only that it was there, unless it is known in this version or a later one. */
    Mono<Void> drop(StoryId id, long version);

    /** All that have changed since that change, each as it is now, in the order of their changes; 0 is the beginning. */
    Flux<Changed> changedSince(long change);

    /** How many were ever public. */
    Mono<Long> count();

    /** Forgets everything but what the model said. */
    Mono<Void> clear();
}
