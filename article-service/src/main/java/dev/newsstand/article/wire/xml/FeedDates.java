package dev.newsstand.article.wire.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as feeds write them: RFC 822 with its old zones and without, ISO 8601 in all lengths. */
final class FeedDates {

    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[A-Za-z]+\\.?,?\\s+)?(\\d{1,2})[ -]+([A-Za-z]{3,9})\\.?[ -]+(\\d{4}|\\d{2})"
                    + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?\\s*([A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2})?(?:\\s*\\(.*\\))?");
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2})(?:[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*([Zz]|[+-]\\d{2}:?\\d{2})?)?)?)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.of(
            "EST", "-05:00", "EDT", "-04:00", "CST", "-06:00", "CDT", "-05:00", "MST", "-07:00", "MDT", "-06:00", "PST",
            "-08:00", "PDT", "-07:00", "CET", "+01:00", "CEST", "+02:00");

    private FeedDates() {}

    /** As ninjs wants it, with its offset; null for what is no date. */
    static @Nullable String iso(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = parsed(text.strip());
            return time == null ? null : time.toString();
        } catch (DateTimeException | NumberFormatException impossible) {
            return null;
        }
    }

    private static @Nullable OffsetDateTime parsed(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalDate day = LocalDate.of(number(iso, 1, 0), number(iso, 2, 1), number(iso, 3, 1));
            return at(day, iso, 4);
        }
        Matcher old = RFC_822.matcher(text);
        if (!old.matches()) {
            return null;
        }
        int month = MONTHS.indexOf(old.group(2).toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        return at(LocalDate.of(year(number(old, 3, 0)), month, number(old, 1, 1)), old, 4);
    }

    private static OffsetDateTime at(LocalDate day, Matcher found, int hour) {
        int seconds = Math.min(number(found, hour + 2, 0), 59);
        return day.atTime(number(found, hour, 0), number(found, hour + 1, 0), seconds)
                .atOffset(zone(found.group(hour + 3)));
    }

    private static int year(int written) {
        return written >= 100 ? written : written < 70 ? 2000 + written : 1900 + written;
    }

    private static int number(Matcher found, int group, int otherwise) {
        return found.group(group) == null ? otherwise : Integer.parseInt(found.group(group));
    }

    /** A zone that nobody knows counts as UTC, as RFC 2822 asks. */
    private static ZoneOffset zone(@Nullable String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        String known = ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), zone);
        return known.matches("[+-].*") ? ZoneOffset.of(known) : ZoneOffset.UTC;
    }
}
