package dev.newsstand.cart.pricing.web;

import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.pricing.domain.Prices.Deduction;
import dev.newsstand.cart.web.MoneyJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a discount takes off, on the wire; {@code code} is null where nobody had to enter one. */
public record DeductionJson(@Nullable String code, String title, String kind, MoneyJson amount) {

    public static List<DeductionJson> of(List<Deduction> deductions) {
        return deductions.stream().map(DeductionJson::of).toList();
    }

    private static DeductionJson of(Deduction deduction) {
        Discount discount = deduction.discount();
        return new DeductionJson(
                discount.automatic() ? null : discount.code().value(),
                discount.title(),
                discount.benefit().kind(),
                MoneyJson.of(deduction.amount()));
    }
}
