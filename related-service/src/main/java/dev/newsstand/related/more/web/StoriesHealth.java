package dev.newsstand.related.more.web;

import dev.newsstand.related.more.StoryIndex;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ready once the stories have been read after the start; what the newsroom told meanwhile may still be on its way. */
@Component("storiesHealthIndicator")
class StoriesHealth implements ReactiveHealthIndicator {

    private final StoryIndex index;

    StoriesHealth(StoryIndex index) {
        this.index = index;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromSupplier(() -> (index.edition().isPresent() ? Health.up() : Health.outOfService()).build());
    }
}
