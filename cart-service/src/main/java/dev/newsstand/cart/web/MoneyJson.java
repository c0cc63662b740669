package dev.newsstand.cart.web;

import dev.newsstand.cart.domain.Money;
import org.jspecify.annotations.Nullable;

/** Money on the wire: minor units and an ISO 4217 code. */
public record MoneyJson(long amount, String currency) {

    public static MoneyJson of(Money money) {
        return new MoneyJson(money.amount(), money.currency().getCurrencyCode());
    }

    public static @Nullable MoneyJson ofNullable(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
