package dev.newsstand.article.story;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The time as stories keep it: whole milliseconds, so that it is stored and given out unchanged. */
@Component
public class NewsroomClock {

    private final Clock clock;

    public NewsroomClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
