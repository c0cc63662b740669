package dev.newsstand.related.more.messaging;

import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.related.more.Stories;
import dev.newsstand.related.more.StoryIndex;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.support.events.Projection;
import dev.newsstand.support.events.ReceivedEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes what the newsroom tells into the stories, and once that is committed into the index. */
@Component
class StoryProjection implements Projection {

    static final String NAME = "related-stories";

    private final Stories stories;
    private final StoryIndex index;

    StoryProjection(Stories stories, StoryIndex index) {
        this.stories = stories;
        this.index = index;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        return switch (event.data()) {
            case ArticleEvent.Shown shown -> stories.keep(ArticleStates.manuscript(shown.article()));
            case ArticleEvent.Gone gone ->
                stories.drop(new StoryId(gone.article().id()), gone.version());
            default -> Mono.empty();
        };
    }

    @Override
    public Mono<Void> committed() {
        return index.refresh();
    }

    @Override
    public Mono<Void> clear() {
        return stories.clear();
    }
}
