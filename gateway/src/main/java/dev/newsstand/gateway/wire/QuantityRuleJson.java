package dev.newsstand.gateway.wire;

import org.jspecify.annotations.Nullable;

/** How many of something may be bought at once. */
public record QuantityRuleJson(
        @Nullable Integer min, @Nullable Integer max) {

    /** @param rule null for none @param available null when it is not counted */
    public static int most(@Nullable QuantityRuleJson rule, @Nullable Long available, int limit) {
        int most = rule == null || rule.max() == null ? limit : Math.min(limit, rule.max());
        return available == null ? most : (int) Math.clamp(available, 0, most);
    }

    public static int least(@Nullable QuantityRuleJson rule) {
        return rule == null || rule.min() == null ? 1 : rule.min();
    }
}
