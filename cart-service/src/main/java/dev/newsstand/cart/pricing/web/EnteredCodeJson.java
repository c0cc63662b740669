package dev.newsstand.cart.pricing.web;

import dev.newsstand.cart.pricing.domain.Prices.EnteredCode;
import dev.newsstand.cart.pricing.domain.Reason;
import org.jspecify.annotations.Nullable;

/** A code that was entered, on the wire; {@code reason} and its text where it gives nothing. */
public record EnteredCodeJson(
        String code,
        boolean applied,
        @Nullable String reason,
        @Nullable String text) {

    public static EnteredCodeJson of(EnteredCode entered) {
        Reason reason = entered.reason();
        return new EnteredCodeJson(
                entered.code().value(),
                reason == null,
                reason == null ? null : reason.slug(),
                reason == null ? null : reason.text());
    }
}
