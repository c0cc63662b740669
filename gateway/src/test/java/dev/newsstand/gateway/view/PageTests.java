package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page. */
class PageTests {

    private static final List<String> UNSPEAKABLE =
            List.of("error", "exception", "liquid", "undefined", "null", "{{", "{%");

    static Stream<Page> pages() {
        return SamplePages.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneMainHeadingAndAWayPastTheHeader(Page page) {
        Document html = Rendered.page(page);
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main#content")).hasSize(1);
        Element first = html.body().children().getFirst();
        assertThat(first.text()).isEqualTo("Skip to content");
        assertThat(first.attr("href")).isEqualTo("#content");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesItselfInTheHead(Page page) {
        Document html = Rendered.page(page);
        assertThat(html.title()).contains("OAF Nation");
        assertThat(html.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(html.select("link[rel=canonical]").attr("href")).startsWith("https://news.example/");
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNothingThatTheContentSecurityPolicyForbids(Page page) {
        Document html = Rendered.page(page);
        assertThat(html.select("style, [style], script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(html.select("*").stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .filter(a -> a.getKey().startsWith("on")))
                .isEmpty();
        assertThat(html.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("/"));
        assertThat(html.select("form[action]").eachAttr("action"))
                .allMatch(action -> action.matches("/(cart|checkout|sandbox|search|stock-alerts)([/#].*)?"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsRoomForEveryPicture(Page page) {
        for (Element image : Rendered.page(page).select("img")) {
            assertThat(Integer.parseInt(image.attr("width"))).isPositive();
            assertThat(Integer.parseInt(image.attr("height"))).isPositive();
            assertThat(image.hasAttr("alt")).isTrue();
            assertThat(image.attr("src")).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysNothingThatMachinesSay(Page page) {
        String html = Rendered.html(page).toLowerCase(Locale.ROOT);
        assertThat(UNSPEAKABLE).noneMatch(html::contains);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesEachIdOnce(Page page) {
        assertThat(Rendered.page(page).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void saysHowMuchIsInTheCart() {
        Document html = Rendered.page(SamplePages.story());
        Element count = html.selectFirst("header a[href=/cart] [data-cart-count]");
        assertThat(count).isNotNull();
        assertThat(count.text()).isEqualTo("2");
        assertThat(count.attr("aria-label")).isEqualTo("2 items");
    }

    @Test
    void doesNotTakeACartThatCannotBeAskedForAnEmptyOne() {
        Document html = Rendered.page(NoticePage.unavailable(SampleSite.SITE, CartSummary.UNKNOWN));
        assertThat(html.select("[data-cart-count]").text()).isEmpty();
        assertThat(html.select("[data-cart-count][role], [data-cart-count][aria-label]"))
                .isEmpty();
        assertThat(html.select("dialog [data-cart-slot]").text()).doesNotContain("empty");
    }

    @Test
    void marksWhereInTheNavigationItIs() {
        assertThat(Rendered.page(SamplePages.story())
                        .select("nav [aria-current]")
                        .eachText())
                .containsExactly("News");
        assertThat(Rendered.page(SamplePages.all().get("product"))
                        .select("nav [aria-current]")
                        .eachText())
                .containsExactly("Shop");
    }

    @Test
    void bringsTheEmptyDrawerAlongForReadersWithoutACart() {
        Document html = Rendered.page(SamplePages.bareStory());
        assertThat(html.select("dialog [data-cart-slot]").text()).contains("Your cart is empty", "Continue shopping");
        assertThat(Rendered.page(SamplePages.all().get("cart")).select("dialog"))
                .isEmpty();
    }
}
