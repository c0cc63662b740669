package dev.newsstand.article.wire.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Adds comments from analyst, background)            | (Adds comments from analyst, background)
            (Corrects spelling of name in paragraph 2) Text     | (Corrects spelling of name in paragraph 2)
            (Updates with closing prices)                       | (Updates with closing prices)
            (Recasts; adds quotes)                              | (Recasts; adds quotes)
            (Refiles to fix typo in headline)                   | (Refiles to fix typo in headline)
            [Adds byline]                                       | [Adds byline]
            (This Jan. 30 story has been corrected to say ten)  | (This Jan. 30 story has been corrected to say ten)
            (ADDS DETAILS)                                      | (ADDS DETAILS)
            """)
    void findsNotesToEditors(String text, String note) {
        assertThat(Conventions.advisory(text)).map(Conventions.Found::words).contains(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(He adds that it was late.)",
                "Adds nothing",
                "(AP) - text",
                "(Additive manufacturing) is",
                "()",
                ""
            })
    void leavesOtherBracketsInTheText(String text) {
        assertThat(Conventions.advisory(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Phil Stewart and Idrees Ali                      | Phil Stewart and Idrees Ali
            By Phil Stewart, Idrees Ali and Humeyra Pamuk       | Phil Stewart, Idrees Ali and Humeyra Pamuk
            By JOHN SMITH, Associated Press                     | JOHN SMITH, Associated Press
            By Ludwig van der Berg                              | Ludwig van der Berg
            By Jean-Luc O’Neill                                 | Jean-Luc O’Neill
            """)
    void findsBylines(String text, String names) {
        assertThat(Conventions.byline(text)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Tuesday the water had risen to the windows.",
                "By the time he left, it was dark",
                "By and large it went well",
                "Byron wrote it",
                "By",
            })
    void leavesSentencesThatBeginSo(String text) {
        assertThat(Conventions.byline(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Phil Stewart and Idrees Ali; Editing by Chizu Nomiyama)",
                "(Reporting By Jane Doe; Editing by John Roe)",
                "(Additional reporting by A. Writer in Kyiv; writing by B. Writer)",
                "(Reporting and writing by Jane Doe)",
                "[Reporting by Jane Doe]",
                "(Compiled by Jane Doe)",
                "Reporting by Jane Doe; Editing by John Roe",
                "Associated Press writer Jane Doe contributed to this report.",
                "((jane.doe@agency.example; +1 202 555 0100;))",
            })
    void knowsASignOff(String text) {
        assertThat(Conventions.isSignOff(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by the committee was slow.",
                "(He was reporting by radio.)",
                "Editing the film took a year.",
                "(End)",
                "",
            })
    void leavesOtherEndingsInTheText(String text) {
        assertThat(Conventions.isSignOff(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The end. (Reporting by Jane Doe; Editing by John Roe) | (Reporting by Jane Doe; Editing by John Roe)
            "The end." (Reporting by Jane Doe)                    | (Reporting by Jane Doe)
            """)
    void findsASignOffBehindTheLastSentence(String text, String signOff) {
        assertThat(Conventions.signOffAtTheEnd(text))
                .map(Conventions.Found::words)
                .contains(signOff);
    }
}
