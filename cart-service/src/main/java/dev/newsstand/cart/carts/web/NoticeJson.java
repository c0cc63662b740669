package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.LineNotice;
import dev.newsstand.cart.web.MoneyJson;
import dev.newsstand.cart.web.QuantityRuleJson;

/** What changed about a line: {@code was} and {@code now} are prices, quantities or rules, as {@code code} says. */
record NoticeJson(String code, Object was, Object now, String text) {

    static NoticeJson of(LineNotice notice) {
        return switch (notice) {
            case LineNotice.PriceChanged price ->
                new NoticeJson(
                        "price-changed",
                        MoneyJson.of(price.was()),
                        MoneyJson.of(price.now()),
                        "The price has changed since you put this in.");
            case LineNotice.StockRanOut stock ->
                new NoticeJson("insufficient-stock", stock.was(), stock.now(), left(stock.now()));
            case LineNotice.NoLongerSold sold -> new NoticeJson("no-longer-sold", sold.was(), 0, "No longer sold.");
            case LineNotice.BreaksQuantityRule broken ->
                new NoticeJson(
                        "quantity-rule",
                        broken.was(),
                        QuantityRuleJson.of(broken.now()),
                        "This is now sold " + broken.now().inWords() + ".");
        };
    }

    private static String left(long available) {
        return available == 0 ? "Sold out meanwhile." : "Only " + available + " left.";
    }
}
