package dev.newsstand.support.events.reading;

import dev.newsstand.support.events.ReceivedEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * How one projection is doing, as gauges: {@code newsstand.events.lag} (seconds from appended to taken in, of the last
 * event), {@code newsstand.events.failures} (in a row), {@code newsstand.events.taken} (since the start).
 */
final class Progress {

    private final Clock clock;
    private final Counter taken;
    private volatile boolean caughtUp;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Duration lag = Duration.ZERO;

    Progress(String projection, Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.taken = Counter.builder("newsstand.events.taken")
                .tag("projection", projection)
                .register(meters);
        gauge("newsstand.events.failures", projection, meters, failures::get);
        gauge("newsstand.events.lag", projection, meters, () -> lag.toNanos() / 1e9);
    }

    private static void gauge(String name, String projection, MeterRegistry meters, Supplier<Number> value) {
        Gauge.builder(name, value).tag("projection", projection).register(meters);
    }

    boolean caughtUp() {
        return caughtUp;
    }

    void atEnd() {
        caughtUp = true;
        lag = Duration.ZERO;
    }

    void tookIn(List<ReceivedEvent> events) {
        taken.increment(events.size());
        failures.set(0);
        lag = Duration.between(events.getLast().time(), clock.instant());
    }

    void failed() {
        failures.incrementAndGet();
    }
}
