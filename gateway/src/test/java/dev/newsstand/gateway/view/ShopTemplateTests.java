package dev.newsstand.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ShopTemplateTests {

    private final Document shop = Rendered.page(SamplePages.all().get("shop"));
    private final Document mug = Rendered.page(SamplePages.all().get("product"));
    private final Document scarf = Rendered.page(SamplePages.all().get("product-gone"));

    @Test
    void showsPriceAndWhatItWas() {
        assertThat(shop.select(".good:has(a[href=/products/pocket-notebook]) .good-price")
                        .text())
                .isEqualTo("$12.50 before: $16.00");
        assertThat(shop.select(".good:has(a[href=/products/harbour-mug]) .good-price")
                        .text())
                .isEqualTo("from $18.00");
    }

    @Test
    void saysWhatIsScarceOrGone() {
        assertThat(shop.select(".tag").eachText()).containsExactly("Only 3 left", "Sold out");
    }

    @Test
    void linksToTheNextProducts() {
        assertThat(shop.select("a[rel=next]").attr("href")).isEqualTo("/shop?cursor=abc");
    }

    @Test
    void offersVariantsWithPriceAndAvailability() {
        assertThat(mug.select(".variant").eachText())
                .containsExactly(
                        "Tide blue / 350 ml $18.00 In stock",
                        "Tide blue / 500 ml $22.00 Only 4 left",
                        "Sand / 350 ml $18.00 Sold out");
        assertThat(mug.select("input[name=sku][checked]").eachAttr("value")).containsExactly("MUG-350");
        assertThat(mug.select("input[name=sku][disabled]").eachAttr("value")).containsExactly("MUG-SND");
    }

    @Test
    void addsOneToNinetyNineByAPlainForm() {
        assertThat(mug.select("form.add").attr("action")).isEqualTo("/cart/lines");
        assertThat(mug.select("form.add [name=quantity]").attr("min")).isEqualTo("1");
        assertThat(mug.select("form.add [name=quantity]").attr("max")).isEqualTo("99");
        assertThat(mug.select("form.add button").text()).isEqualTo("Add to cart");
        assertThat(mug.select("form.add [name=key]")).isEmpty();
    }

    @Test
    void keepsTheKeyOfAPageMadeForOneShopper() {
        Document html =
                Rendered.page(new ProductPage(SampleSite.SITE, SampleSite.TWO, SampleGoods.mug(), "key-1", false));
        assertThat(html.select("form.add [name=key]").val()).isEqualTo("key-1");
    }

    @Test
    void cannotAddWhatIsSoldOut() {
        assertThat(scarf.select("form.add button")).isEmpty();
        assertThat(scarf.select("#back-in-stock").text()).startsWith("Sold out");
    }

    @Test
    void offersToWaitForWhatIsSoldOut() {
        assertThat(scarf.select("form.wait").attr("action")).isEqualTo("/stock-alerts#back-in-stock");
        assertThat(scarf.select("form.wait input[name=sku]").val()).isEqualTo("SCARF");
        assertThat(scarf.select("form.wait input[name=product]").val()).isEqualTo("rovers-scarf");
        assertThat(scarf.select("form.wait label[for=wait-email]").text()).isEqualTo("E-mail address");
        assertThat(mug.select("form.wait input[name=sku]").val()).isEqualTo("MUG-SND");
        assertThat(mug.select("form form")).isEmpty();
    }

    @Test
    void saysWhatWasWrongWithAnAddressAtItsField() {
        Document html = Rendered.page(SamplePages.all().get("product-refused"));
        assertThat(html.select("#wait-email").attr("aria-describedby")).contains("wait-fault");
        assertThat(html.select("#wait-fault").text()).contains("name@example.org");
        assertThat(html.select("#wait-email").val()).isEqualTo("ada@nowhere");
    }

    @Test
    void partsTheDescription() {
        assertThat(mug.select(".product-text p")).hasSize(2);
    }

    @Test
    void saysWhenTheShelvesAreEmpty() {
        ShopPage empty = new ShopPage(SampleSite.SITE, CartSummary.EMPTY, List.of(), null, false, false);
        assertThat(Rendered.page(empty).select("main").text()).contains("The shelves are being filled.");
    }
}
