package dev.newsstand.cart.web;

import dev.newsstand.cart.domain.QuantityRule;
import org.jspecify.annotations.Nullable;

/** A quantity rule on the wire; {@code max} is null where there is none. */
public record QuantityRuleJson(int min, @Nullable Integer max, int multipleOf) {

    public static QuantityRuleJson of(QuantityRule rule) {
        return new QuantityRuleJson(rule.min(), rule.max(), rule.multipleOf());
    }
}
