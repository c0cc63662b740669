package dev.newsstand.article.due;

import java.time.Duration;

/**
 * How many stories an instance takes at once: as many as it does in half a second. What it has taken no other instance can
 * do, so one that is slow, or has only just started, takes few; but each turn has its price, so never very few.
 */
record BatchSize(int stories) {

    static final BatchSize FIRST = new BatchSize(10);

    private static final Duration AIM = Duration.ofMillis(500);
    private static final int MOST = 100;

    /** After it took so long to do that many; what was no full batch tells little. */
    BatchSize after(int done, Duration took) {
        if (done < stories) {
            return this;
        }
        long asFast = stories * AIM.toMillis() / Math.max(1, took.toMillis());
        return new BatchSize((int) Math.clamp(asFast, FIRST.stories, Math.min(MOST, 4L * stories)));
    }
}
