package dev.newsstand.support.work;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Scannable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Does its work, pauses, and so on for as long as the service runs; declare one as a bean. A round that fails is logged, and
 * the next one comes as usual. A stop waits a while for the round that is under way.
 */
public final class Repeated implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Repeated.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Supplier<? extends Mono<?>> work;
    private volatile @Nullable Run run;

    /** {@code name} completes the sentence "Could not ...". */
    public Repeated(String name, Duration pause, Supplier<? extends Mono<?>> work) {
        if (!pause.isPositive()) {
            throw new IllegalArgumentException("no pause between rounds: " + name);
        }
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    private record Run(Sinks.Empty<Void> stopping, Mono<Void> ended, Disposable rounds) {}

    @Override
    public void start() {
        Sinks.Empty<Void> stopping = Sinks.empty();
        Sinks.Empty<Void> ended = Sinks.empty();
        Mono<?> untilNext = Mono.firstWithSignal(Mono.delay(pause).then(), stopping.asMono());
        Disposable rounds = Mono.defer(this::round)
                .then(untilNext)
                .repeat(() -> !Boolean.TRUE.equals(stopping.scan(Scannable.Attr.TERMINATED)))
                .doFinally(end -> ended.tryEmitEmpty())
                .subscribe();
        run = new Run(stopping, ended.asMono(), rounds);
    }

    private Mono<Void> round() {
        return Mono.defer(() -> work.get().then()).onErrorResume(failure -> {
            log.warn("Could not {}: {}", name, failure.toString());
            return Mono.empty();
        });
    }

    @Override
    public void stop(Runnable callback) {
        Run current = run;
        run = null;
        if (current == null) {
            callback.run();
            return;
        }
        current.stopping().tryEmitEmpty();
        current.ended()
                .timeout(PATIENCE, Mono.fromRunnable(current.rounds()::dispose))
                .doFinally(end -> callback.run())
                .subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }
}
