package dev.newsstand.article.wire.ninjs;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times of an item. Agencies write bad ones: only where a time forbids something does a bad one matter. */
record Times(
        @Nullable OffsetDateTime first,
        @Nullable OffsetDateTime version,
        @Nullable Instant embargo) {

    static Times of(Node item) {
        return new Times(lenient(item.line("firstCreated")), lenient(item.line("versionCreated")), embargo(item));
    }

    /** When the story was made: its first version, or this one. */
    @Nullable
    Instant created() {
        OffsetDateTime made = made();
        return made == null ? null : made.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day that was where it was made. */
    @Nullable
    LocalDate day() {
        OffsetDateTime made = made();
        return made == null ? null : made.toLocalDate();
    }

    @Nullable
    Instant versionCreated() {
        return version == null ? null : version.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private @Nullable OffsetDateTime made() {
        return first == null ? version : first;
    }

    private static @Nullable Instant embargo(Node item) {
        String text = item.line("embargoedUntil");
        OffsetDateTime until = lenient(text);
        if (text != null && until == null) {
            throw new Unfit(
                    item.at("embargoedUntil"), "must be a date and time with an offset: the embargo would be lost");
        }
        return until == null ? null : until.toInstant();
    }

    private static @Nullable OffsetDateTime lenient(@Nullable String text) {
        try {
            return text == null ? null : sane(OffsetDateTime.parse(text));
        } catch (DateTimeException bad) {
            return null;
        }
    }

    /** Years that databases and pages can show. */
    private static @Nullable OffsetDateTime sane(OffsetDateTime time) {
        return time.getYear() >= 1 && time.getYear() <= 9999 ? time : null;
    }
}
