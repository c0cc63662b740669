package dev.newsstand.article.wire.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTests {

    private final Datelines datelines = new Datelines(new Agencies(List.of("Wren News", "TT")), "OSLO");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            WASHINGTON (Reuters) -North Korean troops              | WASHINGTON            | -     | Reuters        | North
            WASHINGTON (Reuters) - North Korean troops             | WASHINGTON            | -     | Reuters        | North
            WASHINGTON, Nov 6 (Reuters) - North Korean troops      | WASHINGTON            | 11-06 | Reuters        | North
            Jan 30 (Reuters) - Shares of                           | -                     | 01-30 | Reuters        | Shares
            (Reuters) - Shares of                                  | -                     | -     | Reuters        | Shares
            BERLIN, March 3 (AP) — Word                            | BERLIN                | 03-03 | AP             | Word
            NEW YORK (AP) — Word                                   | NEW YORK              | -     | AP             | Word
            ST. PAUL, Minn. (AP) — Word                            | ST. PAUL, Minn        | -     | AP             | Word
            RIO DE JANEIRO (AP) — Word                             | RIO DE JANEIRO        | -     | AP             | Word
            Rio de Janeiro (AFP) - Word                            | Rio de Janeiro        | -     | AFP            | Word
            PARIS, France (AFP) – Word                             | PARIS, France         | -     | AFP            | Word
            Berlin (dpa) - Wort                                    | Berlin                | -     | dpa            | Wort
            Frankfurt/Main (dpa/lhe) - Wort                        | Frankfurt/Main        | -     | dpa/lhe        | Wort
            KYIV/WASHINGTON, Nov. 6 (Reuters) - Word               | KYIV/WASHINGTON       | 11-06 | Reuters        | Word
            BEIJING, Nov. 6 (Xinhua) -- Word                       | BEIJING               | 11-06 | Xinhua         | Word
            MOSCOW, November 6. /TASS/. Word                       | MOSCOW                | 11-06 | TASS           | Word
            New Delhi, Nov 6 (PTI) The court                       | New Delhi             | 11-06 | PTI            | The
            New Delhi [India], November 6 (ANI): The court         | New Delhi [India]     | 11-06 | ANI            | The
            Madrid, 6 nov (EFE).- El Gobierno                      | Madrid                | 11-06 | EFE            | El
            SAN DIEGO, Nov. 06, 2024 (GLOBE NEWSWIRE) -- Word      | SAN DIEGO             | 11-06 | GLOBE NEWSWIRE | Word
            NEW YORK, Nov. 6, 2024 /PRNewswire/ -- Word            | NEW YORK              | 11-06 | PRNewswire     | Word
            ZAGREB, Nov 6 (Hinna) - Unknown but dated              | ZAGREB                | 11-06 | Hinna          | Unknown
            HALDANE (Wren News) - The item's own agency            | HALDANE               | -     | Wren News      | The
            OSLO — Where the item says that it was written         | OSLO                  | -     | -              | Where
            KYIV, March 3 - Dated, unsigned                        | KYIV                  | 03-03 | -              | Dated
            Försvar TT                                             | Försvar               | -     | TT             | -
            МОСКВА, 6 ноя (Interfax) - Слово                       | МОСКВА                | 11-06 | Interfax       | Слово
            """)
    void findsTheDateline(
            String text,
            @Nullable String place,
            @Nullable String day,
            @Nullable String agency,
            @Nullable String firstWord) {
        FoundDateline found = datelines.find(text).orElseThrow();

        assertThat(found.place()).isEqualTo(place);
        assertThat(found.day()).isEqualTo(day == null ? null : MonthDay.parse("--" + day));
        assertThat(found.agency()).isEqualTo(agency);
        assertThat(text.substring(found.length())).startsWith(firstWord == null ? "" : firstWord);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "However (as he said) - nothing came of it",
                "However (NATO) - nothing came of it",
                "Trump (R) - the president-elect",
                "The company (formerly Twitter) - now X - said",
                "In May (Reuters) reported that",
                "NATO (the alliance) - said",
                "\"WASHINGTON\" (Reuters Breakingviews) - not at the start of a word",
                "Apple (AAPL.O) - shares fell",
                "HSBC (HSBA.L) - shares fell",
                "Chapter 3 (AP) - the exam",
                "BRIEF — Acme says",
                "UPDATE — the story goes on",
                "Paris - the city of light",
                "On March 3 (a Sunday) - he left",
                "May 5 (a day of remembrance) - he left",
                "A (b) - c",
                "(as reported) - nothing",
                "42 (Reuters) - the answer",
                "",
                " ",
            })
    void leavesAloneWhatIsNotSurelyADateline(String text) {
        assertThat(datelines.find(text)).isEmpty();
    }

    @Test
    void takesOnlyTheBeginning() {
        assertThat(datelines.find("He was in WASHINGTON (Reuters) - and stayed"))
                .isEmpty();
    }

    @Test
    void noSuchDayIsNoDay() {
        assertThat(datelines.find("PARIS, Feb 31 (AFP) - Word"))
                .map(FoundDateline::day)
                .isEmpty();
    }

    @Test
    void aDayIsOfTheYearNearestToTheItem() {
        assertThat(MonthDays.near(MonthDay.of(12, 31), LocalDate.of(2025, 1, 1)))
                .isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(MonthDays.near(MonthDay.of(1, 1), LocalDate.of(2024, 12, 31)))
                .isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(MonthDays.near(MonthDay.of(6, 1), LocalDate.of(2024, 6, 2))).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void longTextsAreReadAtOnce() {
        String words = "Word ".repeat(40_000);

        Optional<FoundDateline> found = datelines.find(words + "(Reuters) - end");

        assertThat(found).isEmpty();
    }
}
