package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.view.SearchPage.Away;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTemplateTests {

    private final Document found = Rendered.page(SampleSearches.found());

    @Test
    void marksWhatWasLookedForInStoriesAndShowsProductsBesideThem() {
        assertThat(found.select(".find h3 mark").first().text()).isEqualTo("cod");
        assertThat(found.select(".find .excerpt mark").eachText()).containsExactly("strait", "cod");
        assertThat(found.select(".find .excerpt").first().text()).endsWith("cod & its kin…");
        assertThat(found.select("aside .good")).hasSize(2);
        assertThat(found.select("#q").attr("value")).isEqualTo("cod strait");
        assertThat(found.select("a[rel=next]").attr("href")).isEqualTo("/search?q=cod+strait&cursor=next");
    }

    @Test
    void takesNothingButMarksForMarkup() {
        Document page = with("<mark>x</mark><img src=x onerror=alert(1)><mark onmouseover=alert(1)>y</mark><script>1");
        assertThat(page.select(".find h3 img, .find script, .find [onmouseover]"))
                .isEmpty();
        assertThat(page.select(".find h3 mark").eachText()).containsExactly("x");
        assertThat(page.select(".find h3").text())
                .contains("<img src=x onerror=alert(1)>", "<mark onmouseover=alert(1)>y");
        assertThat(with("&lt;b&gt;&amp;amp; <mark>&#39;</mark>")
                        .select(".find h3")
                        .text())
                .isEqualTo("<b>&amp; '");
    }

    @ParameterizedTest
    @CsvSource({
        "in the <mark>text</mark>, … in the text…",
        "<mark>text</mark> in it, … text in it…",
        "The <mark>text</mark>., The text.",
        "The <mark>text</mark> …, The text …",
        "«<mark>Text</mark>», «Text»"
    })
    void showsWhereAnExcerptIsCut(String excerpt, String shown) {
        FoundStory story = FoundStory.of(SampleStories.cards().getFirst(), null, excerpt);
        Document page = Rendered.page(SampleSearches.of("x", List.of(story), List.of(), Away.NOTHING));
        assertThat(page.select(".find .excerpt").text()).isEqualTo(shown);
    }

    @Test
    void saysWhichHalfIsAwayAndShowsTheOther() {
        Document noNews = Rendered.page(SamplePages.all().get("search-newsroom-away"));
        assertThat(noNews.select(".found").text()).contains("cannot be searched right now");
        assertThat(noNews.select("aside .good")).hasSize(2);
        Document noShop = Rendered.page(SamplePages.all().get("search-shop-away"));
        assertThat(noShop.select("aside").text()).contains("cannot be searched right now");
        assertThat(noShop.select(".find")).hasSize(3);
    }

    @Test
    void saysThatNothingWasFound() {
        Document page = Rendered.page(SamplePages.all().get("search-nothing"));
        assertThat(page.select("[role=status]").text()).contains("Nothing was found for quxx");
        assertThat(page.select("main h2")).isEmpty();
    }

    @Test
    void isShownHostileWordsAsTheyAre() {
        SearchPage page = SampleSearches.of("\"><script>alert(1)</script>", List.of(), List.of(), Away.NOTHING);
        Document html = Rendered.page(page);
        assertThat(html.select("main script")).isEmpty();
        assertThat(html.select("#q").attr("value")).isEqualTo("\"><script>alert(1)</script>");
        assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void countsInWords() {
        assertThat(SampleSearches.of("cod", SampleSearches.stories(), List.of(), Away.NOTHING)
                        .summary())
                .isEqualTo("3 stories");
        assertThat(SampleSearches.of("cod", SampleSearches.stories().subList(0, 1), List.of(), Away.NOTHING)
                        .summary())
                .isEqualTo("1 story");
    }

    private static Document with(String headline) {
        FoundStory story = FoundStory.of(SampleStories.cards().getFirst(), headline, null);
        return Rendered.page(SampleSearches.of("x", List.of(story), List.of(), Away.NOTHING));
    }
}
