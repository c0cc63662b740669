package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NoticePageTests {

    @Test
    void goesOutWithItsStatus() {
        assertThat(NoticePage.notFound(SampleSite.SITE, CartSummary.EMPTY).status())
                .isEqualTo(404);
        assertThat(NoticePage.withdrawn(SampleSite.SITE, CartSummary.EMPTY, null)
                        .status())
                .isEqualTo(410);
        assertThat(NoticePage.unavailable(SampleSite.SITE, CartSummary.EMPTY).status())
                .isEqualTo(503);
    }

    @Test
    void givesTheNewsroomsOwnWordsForAWithdrawal() {
        Document html = Rendered.page(NoticePage.withdrawn(
                SampleSite.SITE, CartSummary.EMPTY, "Withdrawn on 6 November: the source was wrong."));
        assertThat(html.select("main").text()).contains("the source was wrong");
    }

    @Test
    void givesAReferenceToQuote() {
        Document html = Rendered.page(NoticePage.other(SampleSite.SITE, CartSummary.EMPTY, 500, "01JC7Z"));
        assertThat(html.select(".reference").text()).isEqualTo("Reference: 01JC7Z");
        assertThat(Rendered.page(NoticePage.notFound(SampleSite.SITE, CartSummary.EMPTY))
                        .select(".reference"))
                .isEmpty();
    }
}
