package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.StoryId;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stories as they were told: the projection. Of each, what a higher version said stays. */
public interface Stories {

    /** A story and whether it is public. */
    record Held(StoryId id, long version, boolean isPublic) {}

    /** Keeps the story as public, unless it is known in this version or a later one. */
    Mono<Void> keep(Manuscript story);

    /** Keeps of the story only that it was there, unless it is known in this version or a later one. */
    Mono<Void> drop(StoryId id, long version);

    /** All that were ever public. */
    Flux<Held> held();

    /** Those of them that are public. */
    Flux<Manuscript> read(Collection<StoryId> ids);

    /** Forgets everything. */
    Mono<Void> clear();
}
