package dev.newsstand.cart.pricing.domain;

import java.time.Instant;
import java.util.List;

/** What a cart is priced by at a time: the discounts of its codes, in the order they were entered, and of everybody. */
public record PriceRules(List<Discount> entered, List<Discount> automatic, ShopRates rates, Instant asOf) {

    /** Prices as they are on the shelf. */
    public static final PriceRules NONE = new PriceRules(List.of(), List.of(), ShopRates.NONE, Instant.EPOCH);

    public PriceRules {
        entered = List.copyOf(entered);
        automatic = List.copyOf(automatic);
    }

    public List<Code> codes() {
        return entered.stream().map(Discount::code).toList();
    }

    /** Whether no discount has begun, ended or been changed since; never certain of a shop's rates, which settings change. */
    public boolean areAsTheyWere(Instant then) {
        return rates.areNone()
                && entered.stream().noneMatch(discount -> discount.mayHaveChangedBetween(then, asOf))
                && automatic.stream().noneMatch(discount -> discount.mayHaveChangedBetween(then, asOf));
    }
}
