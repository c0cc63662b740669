package dev.newsstand.cart.pricing.web;

import dev.newsstand.cart.pricing.domain.Totals;
import dev.newsstand.cart.web.MoneyJson;

/** Totals on the wire. */
public record TotalsJson(
        MoneyJson subtotal,
        MoneyJson discount,
        MoneyJson shipping,
        MoneyJson tax,
        MoneyJson total,
        MoneyJson includedTax) {

    public static TotalsJson of(Totals totals) {
        return new TotalsJson(
                MoneyJson.of(totals.subtotal()),
                MoneyJson.of(totals.discount()),
                MoneyJson.of(totals.shipping()),
                MoneyJson.of(totals.tax()),
                MoneyJson.of(totals.total()),
                MoneyJson.of(totals.includedTax()));
    }
}
