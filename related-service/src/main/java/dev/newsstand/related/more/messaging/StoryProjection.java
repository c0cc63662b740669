package dev.newsstand.related.more.messaging;

import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.related.more.Stories;
import dev.newsstand.related.more.StoryIndex;
import dev.newsstand.related.more.UnderstandStories;
import dev.newsstand.related.more.WatchBlocks;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.support.events.Projection;
import dev.newsstand.support.events.ReceivedEvent;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes what the newsroom tells into the stories, and once that is committed into the index. */
@Component
class StoryProjection implements Projection {

    static final String NAME = "related-stories";

    private final Stories stories;
    private final StoryIndex index;
    private final UnderstandStories understand;
    private final WatchBlocks watch;
    private final AtomicBoolean applied = new AtomicBoolean();

    StoryProjection(Stories stories, StoryIndex index, UnderstandStories understand, WatchBlocks watch) {
        this.stories = stories;
        this.index = index;
        this.understand = understand;
        this.watch = watch;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        applied.set(true);
        return switch (event.data()) {
            case ArticleEvent.Shown shown -> stories.keep(ArticleStates.manuscript(shown.article()));
            case ArticleEvent.Gone gone ->
                stories.drop(new StoryId(gone.article().id()), gone.version());
            default -> Mono.empty();
        };
    }

    /** Without an event before it, reading has begun anew: perhaps because somebody deleted what was projected. */
    @Override
    public Mono<Void> committed() {
        return (applied.getAndSet(false) ? index.refresh() : index.check()).doOnSuccess(done -> {
            watch.look();
            understand.look();
        });
    }

    @Override
    public Mono<Void> clear() {
        return stories.clear();
    }
}
