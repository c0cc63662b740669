package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CartTemplateTests {

    private final Document full =
            Rendered.drawer(CartDrawer.of(SampleGoods.cart(CartNotice.refused("Only 4 are left."))));

    @Test
    void saysWhenItIsEmpty() {
        Document html = Rendered.page(new CartPage(SampleSite.SITE, CartView.EMPTY));
        assertThat(html.select("main").text()).contains("Your cart is empty");
        assertThat(html.select("main a[href=/shop]").text()).isEqualTo("Continue shopping");
        assertThat(html.select("main form")).isEmpty();
    }

    @Test
    void isTheSameInTheDrawerAndOnThePage() {
        CartView cart = SampleGoods.cart();
        Document page = Rendered.page(new CartPage(SampleSite.SITE, cart));
        Document drawer = Rendered.drawer(CartDrawer.of(cart));
        assertThat(page.select("main [data-cart]").outerHtml())
                .isEqualTo(drawer.select("[data-cart]").outerHtml());
    }

    @Test
    void showsLinesAndSubtotal() {
        assertThat(full.select(".line")).hasSize(2);
        assertThat(full.select(".line-total").eachText()).containsExactly("$36.00", "$4.00");
        assertThat(full.select(".subtotal strong").text()).isEqualTo("$52.00");
    }

    @Test
    void changesALineByPlainForms() {
        Element set = full.selectFirst("form.quantity-set");
        assertThat(set).isNotNull();
        assertThat(set.attr("method")).isEqualTo("post");
        assertThat(set.attr("action")).isEqualTo("/cart/lines/line-1");
        assertThat(set.select("[name=version]").val()).isEqualTo("7");
        assertThat(set.select("[name=return]").val()).isEqualTo("/cart");
        assertThat(set.select("[name=quantity]").val()).isEqualTo("2");
        assertThat(full.select("form[action=/cart/lines/line-1/remove]")).hasSize(1);
        assertThat(full.select("form[action=/cart/clear]")).hasSize(1);
    }

    @Test
    void stepsOneUpAndOneDownWithinTheLimits() {
        assertThat(full.select("#step1-line-1").val()).isEqualTo("3");
        assertThat(full.select("#step-1-line-1").val()).isEqualTo("1");
        assertThat(full.select("#step-1-line-2").hasAttr("disabled")).isTrue();
    }

    @Test
    void namesTheLineInEachControl() {
        assertThat(full.select("#step1-line-1").attr("aria-label"))
                .isEqualTo("One more: Harbour mug, Tide blue / 350 ml");
        assertThat(full.select("#remove-line-2").text()).isEqualTo("Remove Ball of good string");
    }

    @Test
    void saysWhatWasRefusedAndWhatChanged() {
        assertThat(full.select("[data-cart] > .notice-refused").text()).isEqualTo("Only 4 are left.");
        assertThat(full.select(".line .notice").text()).isEqualTo("The price was $17.00 when you added it.");
    }

    @Test
    void tellsTheScriptWhatToSayAndToCount() {
        Element cart = full.selectFirst("[data-cart]");
        assertThat(cart).isNotNull();
        assertThat(cart.attr("data-count")).isEqualTo("5");
        assertThat(cart.attr("data-spoken")).isEqualTo("5 items");
        assertThat(cart.attr("data-said")).isEqualTo("Only 4 are left.");
    }

    @Test
    void leavesTheCountAloneWhenTheCartCannotBeHad() {
        Document away = Rendered.drawer(CartDrawer.unavailable());
        assertThat(away.select("[data-cart]").hasAttr("data-count")).isFalse();
        assertThat(away.text()).contains("What is in it is safe");
    }
}
