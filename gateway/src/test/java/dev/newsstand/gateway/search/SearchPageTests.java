package dev.newsstand.gateway.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Fault;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchPageTests extends RunningSite {

    private static final String STORIES = "GET /api/v1/articles";
    private static final String PRODUCTS = "GET /api/v1/products";

    private final String word = freshSlug();

    @BeforeEach
    void somethingToFind() {
        ARTICLE.says(STORIES, Told.json(Says.stories(Says.found("kiosk", "The kiosk", "The <mark>kiosk</mark>"))));
        CART.says(PRODUCTS, Told.json(Says.products(Says.product("mug", 9))));
    }

    @Test
    void showsStoriesAndProductsSideBySide() {
        Document page = page("/search?q=" + word, 200);
        assertThat(page.select(".find mark").first().text()).isEqualTo("kiosk");
        assertThat(page.select(".find a").attr("href")).isEqualTo("/newsroom/kiosk");
        assertThat(page.select("aside .good a").attr("href")).isEqualTo("/products/mug");
        assertThat(ARTICLE.asked(STORIES)).anyMatch(asked -> asked.uri().contains("q=" + word));
    }

    @Test
    void asksNobodyForNothing() {
        assertThat(page("/search", 200).select("#q")).hasSize(1);
        assertThat(page("/search?q= \u0000 ", 200).select("#q")).hasSize(1);
        assertThat(ARTICLE.asked(STORIES)).isEmpty();
        assertThat(CART.asked(PRODUCTS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "HANGS", mode = EnumSource.Mode.EXCLUDE)
    void showsTheOtherHalfWhenOneIsAway(Fault fault) {
        ARTICLE.breaks("/api/v1/articles", fault);
        Document page = page("/search?q=" + word, 200);
        assertThat(page.select(".found").text()).contains("cannot be searched right now");
        assertThat(page.select("aside .good")).hasSize(1);
    }

    @Test
    void showsStoriesWhenTheShopIsAwayAndIsAwayWhenBothAre() {
        CART.breaks("/api/v1/products", Fault.FAILS);
        Document page = page("/search?q=" + word, 200);
        assertThat(page.select("aside").text()).contains("cannot be searched right now");
        assertThat(page.select(".find")).hasSize(1);
        ARTICLE.breaks("/api/v1/articles", Fault.FAILS);
        assertThat(page("/search?q=other-" + word, 503).text()).contains("Back in a moment");
    }

    @Test
    void takesLongAndHostileWords() {
        Document hostile = page("/search?q=\"><script>alert(1)</script>%\\';--", 200);
        assertThat(hostile.select("main script")).isEmpty();
        assertThat(page("/search?q=" + "cod ".repeat(900), 200).text()).contains("first 200 characters");
        assertThat(ARTICLE.asked(STORIES)).allMatch(asked -> asked.uri().length() < 1_000);
    }

    @Test
    void isKeptByNobody() {
        web.get().uri("/search?q=" + word).exchange().expectHeader().valueEquals("Cache-Control", "private, no-store");
    }
}
