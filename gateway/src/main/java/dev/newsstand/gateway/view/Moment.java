package dev.newsstand.gateway.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A point in time as readers see it: English, UTC. */
public record Moment(Instant at) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** For {@code <time datetime>}. */
    public String iso() {
        return at.toString();
    }

    /** Such as "6 November 2024". */
    public String day() {
        return DAY.format(at);
    }

    /** Such as "6 November 2024, 21:40 UTC". */
    public String minute() {
        return MINUTE.format(at);
    }
}
