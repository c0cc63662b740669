package dev.newsstand.article.wire.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as datelines write them, "Jan 30", "3 March" or "Nov. 6, 2024", in the agencies' usual languages. */
public final class MonthDays {

    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen", "янв"),
            List.of("feb", "fév", "fev", "fev", "фев"),
            List.of("mar", "mär", "mrt", "мар"),
            List.of("apr", "abr", "avr", "апр"),
            List.of("may", "mai", "mag", "mei", "maj"),
            List.of("jun", "juin", "giu", "июн"),
            List.of("jul", "juil", "lug", "июл"),
            List.of("aug", "ago", "aoû", "aou", "авг"),
            List.of("sep", "set", "сен"),
            List.of("oct", "okt", "out", "ott", "окт"),
            List.of("nov", "ноя"),
            List.of("dec", "déc", "dez", "dic", "дек"));
    private static final String MONTH =
            "(?i:jan|ene|gen|янв|feb|fév|fev|фев|mar|mär|mrt|мар|apr|abr|avr|апр|may|mai|mag|mei"
                    + "|maj|jun|juin|giu|июн|jul|juil|lug|июл|aug|ago|aoû|aou|авг|sep|set|сен|oct|okt|out|ott|окт|nov|ноя|dec|déc|dez"
                    + "|dic|дек)\\p{L}{0,8}\\.?";

    /** Matches one, without groups. */
    static final String PATTERN =
            "(?:" + MONTH + " \\d{1,2}(?:, ?\\d{4})?|\\d{1,2}\\.? (?:de )?" + MONTH + "(?: \\d{4})?)";

    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}\\b");
    private static final Pattern NAME = Pattern.compile("\\p{L}{3,}");

    private MonthDays() {}

    /** Empty for a day that no month has. */
    static Optional<MonthDay> read(String text) {
        Matcher day = DAY.matcher(text);
        Matcher name = NAME.matcher(text.toLowerCase(Locale.ROOT));
        if (!day.find() || !name.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(month(name.group()), Integer.parseInt(day.group())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** That day in the year that brings it nearest to the time of the item. */
    public static LocalDate near(MonthDay day, LocalDate written) {
        return Stream.of(-1, 0, 1)
                .map(years -> day.atYear(written.getYear() + years))
                .min((one, other) -> Long.compare(distance(one, written), distance(other, written)))
                .orElse(written);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                return i + 1;
            }
        }
        throw new DateTimeException("no month: " + name);
    }
}
