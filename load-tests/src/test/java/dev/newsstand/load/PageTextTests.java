package dev.newsstand.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Liquid error (layout/theme line 179)</p>",
                "<p>Total: undefined</p>",
                "<p>java.lang.NullPointerException: null</p>",
                "<p>Hello {{ name }}</p>",
                "<p>{% include %}</p>"
            })
    void findsWhatNoReaderShouldSee(String html) {
        assertThat(PageText.leak(html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>if (x === null) throw new Error()</script><p>News</p>",
                "<p class=\"error\">Terror and errors of judgement, annulled</p>",
                "<!-- null --><p>News</p>",
                "<p>At 1,280 degrees glass is a liquid.</p>"
            })
    void leavesWordsAndMarkupAlone(String html) {
        assertThat(PageText.leak(html)).isEmpty();
    }

    @Test
    void quotesTheWordsAroundIt() {
        assertThat(PageText.leak("<p>written by <b>null</b> today</p>")).isEqualTo("written by null today");
    }
}
