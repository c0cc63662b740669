package dev.newsstand.related.more;

import dev.newsstand.related.work.Prompted;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks the model about stories that it was not asked about, the newest first, behind everything else. Until it has
 * answered a story is compared by its words alone.
 */
@Component
public class UnderstandStories extends Prompted {

    /** So many are known to wait; all others wait in the database. */
    private static final int AHEAD = 20;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Meanings meanings;
    private final Encoder encoder;
    private final StoryIndex index;
    private final WatchBlocks watch;

    UnderstandStories(Meanings meanings, Encoder encoder, StoryIndex index, WatchBlocks watch) {
        super("The model is asked again later", PAUSE);
        this.meanings = meanings;
        this.encoder = encoder;
        this.index = index;
        this.watch = watch;
    }

    /** Asks about all that wait; answers how many those were. */
    Mono<Long> understandAll() {
        return Mono.defer(() -> index.waiting() == 0 ? Mono.just(0) : understandSome())
                .repeat()
                .takeUntil(done -> done == 0)
                .reduce(0L, Long::sum);
    }

    private Mono<Integer> understandSome() {
        return meanings.unread(AHEAD)
                .concatMap(this::understand, 1)
                .collectList()
                .doOnNext(done -> index.publish())
                .doOnNext(done -> watch.look())
                .map(List::size);
    }

    private Mono<Boolean> understand(Meanings.Unread story) {
        return encoder.encode(story.opening())
                .flatMap(meaning -> meanings.keep(story, meaning)
                        .then(Mono.fromRunnable(() -> index.understand(story.id(), story.version(), meaning))))
                .thenReturn(true);
    }

    @Override
    protected Mono<?> work() {
        return understandAll();
    }
}
