package dev.newsstand.article.wire.ninjs;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of an item. Agencies write bad ones: only where a time forbids something does a bad one matter. */
record Times(
        @Nullable OffsetDateTime first,
        @Nullable OffsetDateTime version,
        @Nullable Instant embargo,
        @Nullable Instant expiry) {

    private static final DateTimeFormatter OFTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    static Times of(Node item) {
        return new Times(
                lenient(item.line("firstCreated")), lenient(item.line("versionCreated")), embargo(item), expiry(item));
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

    /** A day counts to its end, a time without an offset as UTC. */
    private static @Nullable Instant expiry(Node item) {
        String text = item.line("expires");
        try {
            return text == null
                    ? null
                    : end(OFTEN.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException bad) {
            throw new Unfit(item.at("expires"), "must be a date, or a date and time: its end would be lost");
        }
    }

    private static @Nullable Instant end(TemporalAccessor found) {
        OffsetDateTime end = switch (found) {
            case OffsetDateTime time -> time;
            case LocalDateTime time -> time.atOffset(ZoneOffset.UTC);
            default -> LocalDate.from(found).plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        };
        return end.getYear() >= 2200 ? null : end.toInstant();
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
