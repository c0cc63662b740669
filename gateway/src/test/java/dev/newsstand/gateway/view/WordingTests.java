package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void tellsTimeInEnglishAndUtc() {
        Moment moment = new Moment(Instant.parse("2024-11-06T21:40:30Z"));
        assertThat(moment.minute()).isEqualTo("6 November 2024, 21:40 UTC");
        assertThat(moment.day()).isEqualTo("6 November 2024");
        assertThat(moment.iso()).isEqualTo("2024-11-06T21:40:30Z");
    }

    @Test
    void countsDownTheLastFive() {
        assertThat(Availability.of(6).text()).isEqualTo("In stock");
        assertThat(Availability.of(5).text()).isEqualTo("Only 5 left");
        assertThat(Availability.of(0).text()).isEqualTo("Sold out");
        assertThat(Availability.UNCOUNTED.soldOut()).isFalse();
    }

    @Test
    void speaksOfOneItemAndOfMany() {
        assertThat(new CartSummary(1).spoken()).isEqualTo("1 item");
        assertThat(CartSummary.EMPTY.spoken()).isEqualTo("0 items");
    }

    @Test
    void announcesARefusalBeforeTheContents() {
        assertThat(SampleGoods.cart().announcement()).isEqualTo("Cart: 5 items, $52.00.");
        assertThat(SampleGoods.cart()
                        .with(CartNotice.refused("Only 4 are left."))
                        .announcement())
                .isEqualTo("Only 4 are left.");
        assertThat(CartView.EMPTY.announcement()).isEqualTo("Your cart is empty.");
    }

    @Test
    void saysByOnce() {
        Story story = SampleStories.story();
        assertThat(story.by()).isEqualTo("By Noor Haddadi and Tobin Ashgrove");
        assertThat(withByline(story, "by Phil Stewart").by()).isEqualTo("by Phil Stewart");
        assertThat(withByline(story, "  ").by()).isNull();
    }

    @Test
    void tellsOfAnUpdateOnlyWhenItCameLater() {
        assertThat(SampleStories.story().updated()).isNotNull();
        assertThat(updatedAt(SampleStories.NOON.plusSeconds(30)).updated()).isNull();
    }

    @Test
    void labelsAndLinksSections() {
        Section arts = new Section("arts & ideas");
        assertThat(arts.label()).isEqualTo("Arts & ideas");
        assertThat(arts.href()).isEqualTo("/newsroom/sections/arts-ideas");
    }

    @Test
    void makesOneAddressOfAllSpellingsOfASection() {
        assertThat(Section.key("Arts & Ideas")).isEqualTo(Section.key(" arts -- ideas "));
        assertThat(Section.key("Économie")).isEqualTo("economie");
        assertThat(new Section("\u0645\u062d\u0644\u064a").href()).startsWith("/newsroom/sections/%D9%85");
        assertThat(new Section("&&&").href()).isEqualTo("/newsroom");
    }

    @Test
    void looksForTheFirstWordsOfALongText() {
        assertThat(SearchWords.of("  a\u0000b\n\tc ").text()).isEqualTo("a b c");
        assertThat(SearchWords.of("cod ".repeat(100)).text())
                .hasSizeLessThanOrEqualTo(SearchWords.LONGEST)
                .endsWith("cod");
        assertThat(SearchWords.of("\ud83d\udc1f".repeat(300)).text()).hasSizeLessThanOrEqualTo(2 * SearchWords.LONGEST);
        assertThat(SearchWords.of("\ud83d").present()).isFalse();
    }

    @Test
    void holdsOnlyPicturesOfThisSite() {
        assertThat(SampleStories.lead("/pictures/a.jpg").held()).isTrue();
        assertThat(SampleStories.lead("https://pictures.example.com/a.jpg").held())
                .isFalse();
        assertThat(SampleStories.lead("//pictures.example.com/a.jpg").held()).isFalse();
        assertThat(SampleStories.lead(null).held()).isFalse();
    }

    @Test
    void stampsAssetsWithTheirContent() {
        AssetUrls assets = AssetUrls.stamped(WordingTests.class.getClassLoader());
        assertThat(assets.css()).matches("/static/css/newsstand\\.css\\?v=[0-9a-f]{12}");
        assertThat(assets.js()).matches("/static/js/newsstand\\.js\\?v=[0-9a-f]{12}");
        assertThat(assets.icon()).matches("/static/icons/newsstand\\.svg\\?v=[0-9a-f]{12}");
    }

    private static Story withByline(Story s, String byline) {
        return new Story(
                s.id(),
                s.slug(),
                s.headline(),
                null,
                null,
                byline,
                null,
                List.of(),
                null,
                null,
                List.of(),
                s.publishedAt(),
                null);
    }

    private static Story updatedAt(Instant at) {
        Story s = SampleStories.story();
        return new Story(
                s.id(),
                s.slug(),
                s.headline(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                s.publishedAt(),
                at);
    }
}
