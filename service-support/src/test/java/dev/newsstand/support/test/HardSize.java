package dev.newsstand.support.test;

import java.time.Duration;

/** How large the hard checks are: a tenth of their full size, unless {@code -Dnewsstand.hard=true}. */
public final class HardSize {

    private HardSize() {}

    public static boolean isFull() {
        return Boolean.getBoolean("newsstand.hard");
    }

    public static int of(int full) {
        return isFull() ? full : full / 10;
    }

    public static Duration of(Duration full) {
        return isFull() ? full : full.dividedBy(10);
    }
}
