package dev.newsstand.article.wire.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HardLinesTests {

    @Test
    void blankLinesPartParagraphs() {
        assertThat(HardLines.paragraphs("One.\n\nTwo.\r\n \r\nThree.")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void withoutThemEachLineIsOne() {
        assertThat(HardLines.paragraphs("By Jane Doe\nJan 30 (Reuters) - Shares fell.\nMore."))
                .containsExactly("By Jane Doe", "Jan 30 (Reuters) - Shares fell.", "More.");
    }

    @Test
    void linesOfATeleprinterAreJoined() {
        String printed = """
                    WASHINGTON, Jan 30 (Reuters) - The first line is as long as
                the carriage of the machine allows, and so is the second, until
                it ends.
                    The next paragraph is indented again, and goes on to the end of
                its line.""";

        assertThat(HardLines.paragraphs(printed))
                .containsExactly(
                        "WASHINGTON, Jan 30 (Reuters) - The first line is as long as the carriage of the machine allows, "
                                + "and so is the second, until it ends.",
                        "The next paragraph is indented again, and goes on to the end of its line.");
    }

    @Test
    void shortLinesStayApart() {
        assertThat(HardLines.paragraphs("Work: 1\nMobile: 22222\nMail: a@b.example"))
                .containsExactly("Work: 1", "Mobile: 22222", "Mail: a@b.example");
    }
}
