package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.StoryId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has editors choose what a story's block shows: from then on, and after every rebuild. */
@Component
public class ChooseStories {

    private final Desk desk;
    private final StoryIndex index;
    private final WatchBlocks watch;

    ChooseStories(Desk desk, StoryIndex index, WatchBlocks watch) {
        this.desk = desk;
        this.index = index;
        this.watch = watch;
    }

    /** What can be chosen about another story. */
    public enum Act {
        PIN(Desk::pin),
        UNPIN(Desk::unpin),
        BAN(Desk::ban),
        UNBAN(Desk::unban);

        private final Deed deed;

        Act(Deed deed) {
            this.deed = deed;
        }

        private boolean needsTheOther() {
            return this == PIN || this == BAN;
        }
    }

    private interface Deed {

        Mono<Void> apply(Desk desk, StoryId article, StoryId other);
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /** The article or the other story is not known, or no longer public. */
        record NoStory(Lookup<?> lookup) implements Outcome {}

        /** A story has no place in its own block. */
        record Itself() implements Outcome {}
    }

    public Mono<Outcome> choose(Act act, StoryId article, StoryId other) {
        if (article.equals(other)) {
            return Mono.just(new Outcome.Itself());
        }
        return missing(article)
                .or(() -> act.needsTheOther() ? missing(other) : Optional.empty())
                .<Mono<Outcome>>map(lookup -> Mono.just(new Outcome.NoStory(lookup)))
                .orElseGet(() -> act.deed
                        .apply(desk, article, other)
                        .then(Mono.defer(() -> follow(article)))
                        .thenReturn(new Outcome.Done()));
    }

    private Optional<Lookup<?>> missing(StoryId story) {
        Lookup<?> lookup = index.lookup(story, edition -> edition.story(story));
        return lookup instanceof Lookup.Found<?> ? Optional.empty() : Optional.of(lookup);
    }

    private Mono<Void> follow(StoryId article) {
        return desk.of(article)
                .doOnNext(choices -> index.choose(Map.of(article, choices)))
                .then(Mono.fromRunnable(index::publish))
                .then(Mono.fromRunnable(watch::look));
    }
}
