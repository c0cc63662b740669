package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.support.web.Blocking;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * Remembers the blocks that were asked for last, and tells which of them a new edition has changed. Only what was asked for
 * can be kept by somebody.
 */
@Component
public class WatchBlocks implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WatchBlocks.class);
    private static final int MOST = 5_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StoryIndex index;
    private final Announcements announcements;
    private final Sinks.Many<Boolean> editions = Sinks.many().replay().latest();
    private volatile Disposable watching = Disposables.disposed();
    private final Map<StoryId, Integer> asked = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StoryId, Integer> eldest) {
            return size() > MOST;
        }
    };

    WatchBlocks(StoryIndex index, Announcements announcements) {
        this.index = index;
        this.announcements = announcements;
    }

    /** Somebody was given this block, and may keep it. */
    void gave(Block block) {
        synchronized (asked) {
            asked.put(block.article(), block.hashCode());
        }
    }

    /** There is a new edition. */
    public void look() {
        editions.emitNext(true, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
    }

    /** Tells of all blocks that have changed since they were given, once. */
    Mono<Void> tell() {
        return Mono.justOrEmpty(index.edition())
                .flatMap(edition -> Blocking.call(() -> changed(edition)))
                .filter(changed -> !changed.isEmpty())
                .flatMap(announcements::changed);
    }

    private List<StoryId> changed(Edition edition) {
        Map<StoryId, Integer> given;
        synchronized (asked) {
            given = new LinkedHashMap<>(asked);
        }
        given.entrySet().removeIf(block -> block.getValue().equals(now(edition, block.getKey())));
        synchronized (asked) {
            given.forEach(asked::remove);
        }
        return List.copyOf(given.keySet());
    }

    private static @Nullable Integer now(Edition edition, StoryId article) {
        Optional<Block> block = edition.isGone(article) ? Optional.empty() : edition.block(article);
        return block.map(Block::hashCode).orElse(null);
    }

    @Override
    public void start() {
        watching = editions.asFlux()
                .onBackpressureLatest()
                .concatMap(look -> tell(), 1)
                .doOnError(failure -> log.warn("What has changed is told later", failure))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE))
                .publish()
                .connect();
    }

    @Override
    public void stop() {
        watching.dispose();
    }

    @Override
    public boolean isRunning() {
        return !watching.isDisposed();
    }
}
