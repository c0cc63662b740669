package dev.newsstand.related.work;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Works whenever there may be something to do, one time after the other: however often it is prompted meanwhile, once
 * more is enough. When work fails it is logged and done again after a pause.
 */
public abstract class Prompted implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String failed;
    private final Duration pause;
    private final Sinks.Many<Boolean> prompts = Sinks.many().replay().latest();
    private volatile Disposable working = Disposables.disposed();

    /** {@code failed} is what the log says when work has failed. */
    protected Prompted(String failed, Duration pause) {
        this.failed = failed;
        this.pause = pause;
    }

    /** Does all there is to do. */
    protected abstract Mono<?> work();

    /** There may be something to do. */
    public final void look() {
        prompts.emitNext(true, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }

    @Override
    public final void start() {
        working = prompts.asFlux()
                .onBackpressureLatest()
                .concatMap(prompt -> work(), 1)
                .doOnError(failure -> log.warn(failed, failure))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, pause))
                .publish()
                .connect();
    }

    @Override
    public final void stop() {
        working.dispose();
    }

    @Override
    public final boolean isRunning() {
        return !working.isDisposed();
    }
}
