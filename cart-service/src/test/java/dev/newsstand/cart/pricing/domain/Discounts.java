package dev.newsstand.cart.pricing.domain;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.pricing.domain.Discount.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Discounts to price with. */
public final class Discounts {

    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private Discounts() {}

    public static Discount percent(String code, int basisPoints) {
        return discount(code, new Benefit.Percentage(basisPoints), null, Period.ALWAYS);
    }

    public static Discount off(String code, Money off) {
        return discount(code, new Benefit.Fixed(off), null, Period.ALWAYS);
    }

    public static Discount freeShipping(String code) {
        return discount(code, new Benefit.FreeShipping(), null, Period.ALWAYS);
    }

    public static Discount discount(String code, Benefit benefit, @Nullable Money minimum, Period period) {
        return new Discount(new Code(code), code, benefit, minimum, period, null, 0, false, false, true, NOW);
    }

    public static Discount limited(String code, long limit) {
        return new Discount(
                new Code(code),
                code,
                new Benefit.Percentage(1_000),
                null,
                Period.ALWAYS,
                limit,
                0,
                true,
                false,
                true,
                NOW);
    }

    public static Discount automatic(Discount discount) {
        return new Discount(
                discount.code(),
                discount.title(),
                discount.benefit(),
                discount.minimumSubtotal(),
                discount.period(),
                discount.usageLimit(),
                discount.used(),
                false,
                true,
                discount.active(),
                discount.changedAt());
    }
}
