package dev.newsstand.cart.pricing.persistence;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.pricing.domain.Benefit;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code discount} as JSON. */
public record DiscountDocument(
        String code,
        String title,
        String kind,
        @Nullable Integer basisPoints,
        @Nullable Long amountOff,
        @Nullable Long minimumSubtotal,
        @Nullable String currency,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Long usageLimit,
        long used,
        boolean onePerCart,
        boolean automatic,
        boolean active,
        Instant changedAt) {

    public Discount discount() {
        return new Discount(
                new Code(code),
                title,
                benefit(),
                minimumSubtotal == null ? null : money(minimumSubtotal),
                new Discount.Period(startsAt, endsAt),
                usageLimit,
                used,
                onePerCart,
                automatic,
                active,
                changedAt);
    }

    private Benefit benefit() {
        return switch (kind) {
            case "percentage" -> new Benefit.Percentage(Objects.requireNonNull(basisPoints));
            case "fixed" -> new Benefit.Fixed(money(Objects.requireNonNull(amountOff)));
            case "free-shipping" -> new Benefit.FreeShipping();
            default -> throw new IllegalStateException("no kind of discount: " + kind);
        };
    }

    private Money money(long amount) {
        return new Money(amount, Currency.getInstance(Objects.requireNonNull(currency)));
    }
}
