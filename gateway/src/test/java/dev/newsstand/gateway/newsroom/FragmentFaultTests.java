package dev.newsstand.gateway.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Fault;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;

/** Whatever is wrong with a neighbour, the rest of the page is as ever. */
class FragmentFaultTests extends RunningSite {

    private final String slug = freshSlug();
    private final String path = "/newsroom/" + slug;
    private final String related = "/api/v1/related/" + Says.id(slug);

    @ParameterizedTest
    @EnumSource
    void withoutRelatedServiceTheStoryStandsAlone(Fault fault) {
        publish(slug);
        RELATED.breaks("/api/v1/related/", fault);
        String page = body(path, 200);
        assertThat(ownBytes(page)).isEqualTo(whole());
        assertThat(page).doesNotContain("More from the", "Shop the story");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REFUSES")
    void withoutTheShelfTheCardsAreThere(Fault fault) {
        publish(slug);
        RELATED.breaks(related + "/products", fault);
        String page = body(path, 200);
        assertThat(ownBytes(page)).isEqualTo(whole());
        assertThat(page).contains("More from the").doesNotContain("Shop the story");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasShownBeforeIsShownAgain(Fault fault) {
        publish(slug);
        String before = body(path, 200);
        RELATED.breaks("/api/v1/related/", fault);
        letTimePass();
        assertThat(body(path, 200)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void withoutCartServiceAShopperReadsOn(Fault fault) {
        publish(slug);
        CART.breaks("/api/v1/cart", fault);
        String page = body(web.get().uri(path).header(HttpHeaders.COOKIE, "cart=" + slug), 200);
        assertThat(ownBytes(page)).isEqualTo(whole());
        assertThat(page).contains("More from the", "Shop the story", "data-cart-count=\"\"");
    }

    @ParameterizedTest
    @EnumSource
    void theLastKnownCountOutlastsCartService(Fault fault) {
        publish(slug);
        CART.says("GET /api/v1/cart", Told.json(Says.cart(1, 4)));
        body(web.get().uri(path).header(HttpHeaders.COOKIE, "cart=" + slug), 200);
        CART.breaks("/api/v1/cart", fault);
        String page = body(web.get().uri(path).header(HttpHeaders.COOKIE, "cart=" + slug), 200);
        assertThat(page).contains("data-cart-count=\"4\"");
    }

    @ParameterizedTest
    @EnumSource
    void withoutArticleServiceAnUnknownStoryIsAPlain503(Fault fault) {
        ARTICLE.breaks("/api/v1/articles", fault);
        String page = body(path, 503);
        assertThat(page).contains("Back in a moment");
    }

    @ParameterizedTest
    @EnumSource
    void withoutArticleServiceAStoryReadBeforeIsShownAsLastSaved(Fault fault) {
        publish(slug);
        String before = body(path, 200);
        ARTICLE.breaks("/api/v1/articles", fault);
        letTimePass();
        String page = body(path, 200);
        assertThat(page).contains("Shown as last saved");
        assertThat(ownBytes(page).replaceAll("(?s)<p class=\"stale\">.*?</p>\\s*", ""))
                .isEqualToIgnoringWhitespace(ownBytes(before));
    }

    /** The story's bytes when all is well: of another story with the same words. */
    private String whole() {
        String twin = freshSlug();
        ARTICLE.reset();
        RELATED.reset();
        publish(twin);
        return ownBytes(body("/newsroom/" + twin, 200));
    }
}
