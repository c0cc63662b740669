package dev.newsstand.local.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How long things took, and how many of them failed; anybody may note. */
final class Times {

    private final long[] nanos;
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    /** For so many. */
    Times(int most) {
        nanos = new long[most];
    }

    void took(long time) {
        nanos[size.getAndIncrement()] = time;
    }

    void failed() {
        failures.incrementAndGet();
    }

    /** In milliseconds; to be asked when all are noted. */
    double percentile(double share) {
        long[] sorted = Arrays.copyOf(nanos, size.get());
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p99 %.1f, longest %.1f ms; %d in all, %d failed",
                percentile(0.5),
                percentile(0.99),
                percentile(1),
                size.get() + failures.get(),
                failures.get());
    }
}
