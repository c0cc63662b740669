package dev.newsstand.gateway.wire;

import dev.newsstand.gateway.view.MoneyText;
import dev.newsstand.gateway.view.Sums;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goods cost, as cart-service says it. */
public record TotalsJson(
        MoneyJson subtotal,
        @Nullable MoneyJson discount,
        @Nullable MoneyJson shipping,
        @Nullable MoneyJson tax,
        MoneyJson total,
        @Nullable MoneyJson includedTax) {

    /** What a discount takes off. */
    public record DiscountJson(
            @Nullable String code,
            @Nullable String title,
            @Nullable String kind,
            @Nullable MoneyJson amount) {}

    public TotalsJson {
        if (subtotal == null || total == null) {
            throw new IllegalArgumentException("no totals");
        }
    }

    /** Row by row: a row for each discount, none for what costs nothing, but for shipping. */
    public Sums sums(List<DiscountJson> discounts) {
        List<Sums.Row> rows = new ArrayList<>();
        rows.add(new Sums.Row("Subtotal", null, subtotal.text().text()));
        for (DiscountJson given : discounts) {
            rows.add(row(given));
        }
        rows.add(new Sums.Row("Shipping", null, isSomething(shipping) ? text(shipping) : "Free"));
        if (isSomething(tax)) {
            rows.add(new Sums.Row("Tax", null, text(tax)));
        }
        return new Sums(rows, total.text(), isSomething(includedTax) ? MoneyJson.text(includedTax) : null);
    }

    private static Sums.Row row(DiscountJson given) {
        boolean shipping = "free-shipping".equals(given.kind());
        String label = given.title() == null ? "Discount" : given.title();
        String hint = label.equals(given.code()) ? null : given.code();
        return new Sums.Row(label, hint, shipping ? "Free shipping" : "−" + text(given.amount()));
    }

    private static boolean isSomething(@Nullable MoneyJson money) {
        return money != null && money.amount() != 0;
    }

    private static String text(@Nullable MoneyJson money) {
        MoneyText text = MoneyJson.text(money);
        return text == null ? "" : text.text();
    }
}
