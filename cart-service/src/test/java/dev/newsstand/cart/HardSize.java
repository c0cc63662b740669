package dev.newsstand.cart;

import java.time.Duration;

/** How large the hard checks are: a tenth of their full size, unless {@code -Dnewsstand.hard=true}. */
public final class HardSize {

    private HardSize() {}

    public static int of(int full) {
        return Boolean.getBoolean("newsstand.hard") ? full : full / 10;
    }

    public static Duration of(Duration full) {
        return Boolean.getBoolean("newsstand.hard") ? full : full.dividedBy(10);
    }
}
