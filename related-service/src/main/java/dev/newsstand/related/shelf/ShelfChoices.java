package dev.newsstand.related.shelf;

import dev.newsstand.related.more.domain.StoryId;
import reactor.core.publisher.Mono;

/** What editors decided on whether a story's page shows products. */
public interface ShelfChoices {

    /** Empty where nobody has decided. */
    Mono<Boolean> shown(StoryId article);

    Mono<Void> show(StoryId article, boolean shown);

    /** Leaves it to the story's subjects. */
    Mono<Void> forget(StoryId article);
}
