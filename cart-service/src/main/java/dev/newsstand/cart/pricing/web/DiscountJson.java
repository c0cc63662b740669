package dev.newsstand.cart.pricing.web;

import dev.newsstand.cart.pricing.domain.Benefit;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.web.MoneyJson;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A discount as merchants see it; {@code value} is percent, money or nothing, as {@code kind} says. */
record DiscountJson(
        String code,
        String title,
        String kind,
        @Nullable Object value,
        @Nullable MoneyJson minimumSubtotal,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Long usageLimit,
        long used,
        boolean onePerCart,
        boolean automatic,
        boolean active) {

    static DiscountJson of(Discount discount) {
        return new DiscountJson(
                discount.code().value(),
                discount.title(),
                discount.benefit().kind(),
                value(discount.benefit()),
                MoneyJson.ofNullable(discount.minimumSubtotal()),
                discount.period().starts(),
                discount.period().ends(),
                discount.usageLimit(),
                discount.used(),
                discount.onePerCart(),
                discount.automatic(),
                discount.active());
    }

    private static @Nullable Object value(Benefit benefit) {
        return switch (benefit) {
            case Benefit.Percentage part -> percent(part.basisPoints());
            case Benefit.Fixed fixed -> MoneyJson.of(fixed.off());
            case Benefit.FreeShipping _ -> null;
        };
    }

    private static BigDecimal percent(int basisPoints) {
        BigDecimal percent = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
