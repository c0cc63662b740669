package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NoticePageTests {

    @Test
    void goesOutWithItsStatus() {
        assertThat(NoticePage.notFound(SampleSite.SITE, CartSummary.EMPTY).status())
                .isEqualTo(404);
        assertThat(NoticePage.gone(SampleSite.SITE, CartSummary.EMPTY, NoticePage.Taken.UNSAID)
                        .status())
                .isEqualTo(410);
        assertThat(NoticePage.unavailable(SampleSite.SITE, CartSummary.EMPTY).status())
                .isEqualTo(503);
    }

    @Test
    void givesTheNewsroomsOwnWordsForAWithdrawal() {
        Document html = Rendered.page(NoticePage.gone(SampleSite.SITE, CartSummary.EMPTY, taken(false)));
        assertThat(html.select("main").text())
                .contains(
                        "This story was withdrawn",
                        "the source was wrong",
                        "Cod for all",
                        "6 November 2024, 12:00 UTC");
    }

    @Test
    void repeatsNothingOfAKilledStory() {
        Document html = Rendered.page(NoticePage.gone(SampleSite.SITE, CartSummary.EMPTY, taken(true)));
        assertThat(html.select("h1").text()).isEqualTo("This story was taken down");
        assertThat(html.html()).doesNotContain("Cod for all");
    }

    private static NoticePage.Taken taken(boolean killed) {
        return new NoticePage.Taken(
                killed,
                "Cod for all",
                "Withdrawn on 6 November: the source was wrong.",
                new Moment(SampleStories.NOON));
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
