package dev.newsstand.cart.pricing.domain;

import dev.newsstand.cart.domain.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goods cost and why. {@code lineDiscounts}: what is taken off each line, in the order of the lines; their sum is
 * the total discount, and so is that of {@code deductions}. {@code deliverable}: whether anything is sent there.
 */
public record Prices(
        Totals totals,
        List<Money> lineDiscounts,
        List<Deduction> deductions,
        List<EnteredCode> codes,
        boolean deliverable) {

    /** What one discount takes off the goods; nothing, where it lifts the cost of shipping. */
    public record Deduction(Discount discount, Money amount) {}

    /** A code that was entered and, where it gives nothing, why not. */
    public record EnteredCode(Code code, @Nullable Reason reason) {}

    public Prices {
        lineDiscounts = List.copyOf(lineDiscounts);
        deductions = List.copyOf(deductions);
        codes = List.copyOf(codes);
    }

    /** The codes of every discount that is given, which an order has to {@code redeem}; automatic ones too. */
    public List<Code> redeemed() {
        return deductions.stream().map(deduction -> deduction.discount().code()).toList();
    }
}
