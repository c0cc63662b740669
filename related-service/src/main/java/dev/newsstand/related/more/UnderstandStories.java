package dev.newsstand.related.more;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Asks the model about stories that it was not asked about, the newest first, behind everything else. Until it has
 * answered a story is compared by its words alone.
 */
@Component
public class UnderstandStories implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(UnderstandStories.class);
    /** So many are known to wait; all others wait in the database. */
    private static final int AHEAD = 20;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Meanings meanings;
    private final Encoder encoder;
    private final StoryIndex index;
    private final WatchBlocks watch;
    private final Sinks.Many<Boolean> news = Sinks.many().replay().latest();
    private volatile Disposable working = Disposables.disposed();

    UnderstandStories(Meanings meanings, Encoder encoder, StoryIndex index, WatchBlocks watch) {
        this.meanings = meanings;
        this.encoder = encoder;
        this.index = index;
        this.watch = watch;
    }

    /** There may be stories that wait. */
    public void look() {
        news.emitNext(true, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
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
    public void start() {
        working = news.asFlux()
                .onBackpressureLatest()
                .concatMap(look -> understandAll(), 1)
                .doOnError(failure -> log.warn("The model is asked again later", failure))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE))
                .publish()
                .connect();
    }

    @Override
    public void stop() {
        working.dispose();
    }

    @Override
    public boolean isRunning() {
        return !working.isDisposed();
    }
}
