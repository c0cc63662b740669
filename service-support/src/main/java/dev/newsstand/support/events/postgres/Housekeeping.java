package dev.newsstand.support.events.postgres;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs retention and the watch in their intervals for as long as the service runs. */
final class Housekeeping implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final Retention retention;
    private final LogWatch watch;
    private final EventLogProperties properties;
    private @Nullable Disposable running;

    Housekeeping(Retention retention, LogWatch watch, EventLogProperties properties) {
        this.retention = retention;
        this.watch = watch;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = Disposables.composite(
                every(properties.watchInterval(), "look after", watch.look()),
                every(
                        properties.retentionInterval(),
                        "compact",
                        retention.sweep().then()));
    }

    private static Disposable every(Duration interval, String what, Mono<Void> work) {
        return Flux.interval(interval)
                .onBackpressureDrop()
                .concatMap(
                        tick -> work.onErrorResume(failure -> {
                            log.warn("Could not {} the event log: {}", what, failure.toString());
                            return Mono.empty();
                        }),
                        1)
                .subscribe();
    }

    @Override
    public void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
