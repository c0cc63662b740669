package dev.newsstand.gateway.view;

import static dev.newsstand.gateway.view.SampleSite.product;

import java.util.List;

/** Products and carts for sample pages. */
final class SampleGoods {

    private SampleGoods() {}

    static MoneyText usd(long cents) {
        return new MoneyText(cents, "USD");
    }

    static List<ProductCard> cards() {
        return List.of(
                new ProductCard(
                        "harbour-mug",
                        "Harbour mug",
                        usd(1800),
                        true,
                        null,
                        product("harbour-mug", "A mug"),
                        Availability.of(24)),
                new ProductCard(
                        "pocket-notebook",
                        "Pell pocket notebook",
                        usd(1250),
                        false,
                        usd(1600),
                        product("pocket-notebook", "A notebook"),
                        Availability.of(3)),
                new ProductCard(
                        "rovers-scarf",
                        "Rovers scarf",
                        usd(3200),
                        false,
                        null,
                        product("rovers-scarf", "A scarf"),
                        Availability.SOLD_OUT),
                new ProductCard(
                        "star-chart",
                        "Mount Corrie star chart",
                        usd(2400),
                        false,
                        null,
                        product("star-chart", "A chart"),
                        Availability.UNCOUNTED),
                new ProductCard(
                        "oilskin-jacket",
                        "Stormglass oilskin jacket, long in the back",
                        usd(14900),
                        true,
                        null,
                        product("oilskin-jacket", "A jacket"),
                        Availability.of(9)),
                new ProductCard("string", "Ball of good string", usd(400), false, null, null, Availability.of(50)));
    }

    static Product mug() {
        return new Product(
                "harbour-mug",
                "Harbour mug",
                "A heavy stoneware mug with the harbour light painted on by hand. It keeps a coffee hot through a long front"
                        + " page.\n\nSafe in the dishwasher; no two tide lines are quite alike.",
                List.of(product("harbour-mug", "A blue-green mug painted with a lighthouse")),
                List.of(
                        variant("MUG-350", "Tide blue / 350 ml", 1800, Availability.of(24)),
                        variant("MUG-500", "Tide blue / 500 ml", 2200, Availability.of(4)),
                        variant("MUG-SND", "Sand / 350 ml", 1800, Availability.SOLD_OUT)));
    }

    static Product soldOut() {
        return new Product(
                "rovers-scarf",
                "Rovers scarf",
                "Knitted for the derby.",
                List.of(product("rovers-scarf", "A striped scarf")),
                List.of(variant("SCARF", "One size", 3200, Availability.SOLD_OUT)));
    }

    private static Variant variant(String sku, String title, long cents, Availability availability) {
        return new Variant(sku, title, usd(cents), null, availability, 1, Variant.MOST);
    }

    static CartView cart(CartNotice... notices) {
        return new CartView(7, List.of(mugLine(), stringLine()), 5, usd(5200), List.of(notices));
    }

    private static CartLineView mugLine() {
        return new CartLineView(
                "line-1",
                "Harbour mug",
                "Tide blue / 350 ml",
                "/products/harbour-mug",
                product("harbour-mug", ""),
                2,
                4,
                usd(1800),
                usd(3600),
                List.of(CartNotice.told("The price was $17.00 when you added it.")));
    }

    private static CartLineView stringLine() {
        return new CartLineView(
                "line-2", "Ball of good string", null, null, null, 1, 99, usd(400), usd(400), List.of());
    }
}
