package dev.newsstand.cart.pricing.domain;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.pricing.domain.Prices.Deduction;
import dev.newsstand.cart.pricing.domain.Prices.EnteredCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Takes discounts off goods one after the other, each from what those before it left. */
final class Deducting {

    private static final BigInteger WHOLE = BigInteger.valueOf(Benefit.Percentage.WHOLE);
    private static final BigInteger HALF = BigInteger.valueOf(Benefit.Percentage.WHOLE / 2);

    private final Money subtotal;
    private final long[] prices;
    private final long[] left;
    private final PriceRules rules;
    private final List<Deduction> deductions = new ArrayList<>();
    private final List<EnteredCode> codes = new ArrayList<>();
    private boolean freeShipping;

    Deducting(Money subtotal, long[] prices, PriceRules rules) {
        this.subtotal = subtotal;
        this.prices = prices;
        this.left = prices.clone();
        this.rules = rules;
    }

    void all() {
        boolean takenTheOne = false;
        for (Discount discount : rules.entered()) {
            Reason refusal = discount.refusalFor(subtotal, rules.asOf());
            if (refusal == null && discount.onePerCart() && takenTheOne) {
                refusal = Reason.ONE_PER_CART;
            }
            codes.add(new EnteredCode(discount.code(), refusal));
            if (refusal == null) {
                takenTheOne |= discount.onePerCart();
                deduct(discount);
            }
        }
        rules.automatic().stream()
                .filter(discount -> !rules.entered().contains(discount))
                .filter(discount -> discount.refusalFor(subtotal, rules.asOf()) == null)
                .forEach(this::deduct);
    }

    private void deduct(Discount discount) {
        long off = off(discount.benefit());
        long[] shares = Allocation.of(off, left);
        Arrays.setAll(left, line -> left[line] - shares[line]);
        deductions.add(new Deduction(discount, new Money(off, subtotal.currency())));
    }

    private long off(Benefit benefit) {
        return switch (benefit) {
            case Benefit.Percentage part -> part(part.basisPoints());
            case Benefit.Fixed fixed -> Math.min(fixed.off().amount(), left());
            case Benefit.FreeShipping _ -> {
                freeShipping = true;
                yield 0;
            }
        };
    }

    private long part(int basisPoints) {
        return BigInteger.valueOf(left())
                .multiply(BigInteger.valueOf(basisPoints))
                .add(HALF)
                .divide(WHOLE)
                .longValueExact();
    }

    /** What is still to be paid for the goods. */
    long left() {
        return LongStream.of(left).sum();
    }

    boolean freeShipping() {
        return freeShipping;
    }

    List<Deduction> deductions() {
        return deductions;
    }

    List<EnteredCode> codes() {
        return codes;
    }

    List<Money> lineDiscounts() {
        List<Money> discounts = new ArrayList<>(prices.length);
        for (int line = 0; line < prices.length; line++) {
            discounts.add(new Money(prices[line] - left[line], subtotal.currency()));
        }
        return discounts;
    }
}
