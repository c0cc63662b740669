package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import java.util.concurrent.locks.LockSupport;

/** Waiting, in threads that measure. */
final class Pauses {

    private Pauses() {}

    /** Until that time of {@link System#nanoTime()}. */
    static void until(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while measuring", e);
        }
    }
}
