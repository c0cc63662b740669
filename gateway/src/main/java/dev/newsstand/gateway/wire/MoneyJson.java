package dev.newsstand.gateway.wire;

import dev.newsstand.gateway.view.MoneyText;
import org.jspecify.annotations.Nullable;

/** An amount in minor units of a currency. */
public record MoneyJson(long amount, String currency) {

    public MoneyJson {
        if (currency == null) {
            throw new IllegalArgumentException("no currency");
        }
    }

    public MoneyText text() {
        return new MoneyText(amount, currency);
    }

    public static @Nullable MoneyText text(@Nullable MoneyJson money) {
        return money == null ? null : money.text();
    }
}
