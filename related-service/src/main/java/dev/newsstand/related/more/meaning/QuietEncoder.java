package dev.newsstand.related.more.meaning;

import dev.newsstand.related.more.Encoder;
import dev.newsstand.related.more.domain.Meaning;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The model on one thread of low priority, so that it never starves requests. It is loaded when it is first asked and
 * let go when nobody has asked for a while: a start without new stories does without it.
 */
@Component
final class QuietEncoder implements Encoder, DisposableBean {

    private static final int MOST_WAITING = 64;
    private static final Duration IDLE = Duration.ofMinutes(2);

    private final AtomicInteger waiting = new AtomicInteger();
    private final ScheduledThreadPoolExecutor thread;
    /** This and the next are touched by that thread alone. */
    private @Nullable OnnxModel model;

    private @Nullable Future<?> lettingGo;

    QuietEncoder() {
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread quiet = new Thread(
                    () -> {
                        Niceness.standBack();
                        work.run();
                    },
                    "encoder");
            quiet.setDaemon(true);
            return quiet;
        });
        thread.setRemoveOnCancelPolicy(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public String model() {
        return OnnxModel.NAME;
    }

    @Override
    public Mono<Meaning> encode(String text) {
        return Mono.defer(() -> {
            if (waiting.incrementAndGet() > MOST_WAITING) {
                waiting.decrementAndGet();
                return Mono.error(new Busy());
            }
            return Mono.fromFuture(CompletableFuture.supplyAsync(() -> now(text), thread));
        });
    }

    private Meaning now(String text) {
        try {
            OnnxModel loaded = model;
            if (loaded == null) {
                loaded = OnnxModel.load();
                model = loaded;
            }
            return Meaning.of(loaded.encode(text));
        } finally {
            waiting.decrementAndGet();
            letGoWhenIdle();
        }
    }

    private void letGoWhenIdle() {
        if (lettingGo != null) {
            lettingGo.cancel(false);
        }
        lettingGo = thread.schedule(this::letGo, IDLE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void letGo() {
        if (model != null) {
            model.close();
            model = null;
        }
    }

    @Override
    public void destroy() {
        thread.execute(this::letGo);
        thread.shutdown();
    }
}
