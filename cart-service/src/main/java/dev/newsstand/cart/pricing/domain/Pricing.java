package dev.newsstand.cart.pricing.domain;

import dev.newsstand.cart.domain.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Says what goods cost by rules at a destination: the same input, the same prices. Fits a {@code long} for any cart. */
public final class Pricing {

    private Pricing() {}

    /** What each line costs by its price and quantity alone; all in one currency. */
    public record Goods(Currency currency, List<Money> lines) {

        public Goods {
            lines = List.copyOf(lines);
        }

        Money subtotal() {
            return lines.stream().reduce(Money.zero(currency), Money::plus);
        }

        long[] amounts() {
            return lines.stream().mapToLong(Money::amount).toArray();
        }
    }

    public static Prices price(Goods goods, PriceRules rules, Destination destination) {
        Deducting deducting = new Deducting(goods.subtotal(), goods.amounts(), rules);
        deducting.all();
        Money toPay = new Money(deducting.left(), goods.currency());
        Optional<Money> rate = goods.lines().isEmpty()
                ? Optional.of(toPay)
                : rules.rates().shipping().priceOf(toPay, destination);
        Money shipping =
                deducting.freeShipping() ? Money.zero(goods.currency()) : rate.orElse(Money.zero(goods.currency()));
        return new Prices(
                totals(goods.subtotal(), toPay, shipping, rules.rates().taxes(), destination),
                deducting.lineDiscounts(),
                deducting.deductions(),
                deducting.codes(),
                rate.isPresent());
    }

    private static Totals totals(Money subtotal, Money toPay, Money shipping, TaxRates rates, Destination destination) {
        Money nothing = Money.zero(subtotal.currency());
        Money tax = new Money(rates.taxOf(toPay.amount(), shipping.amount(), destination), subtotal.currency());
        Money added = rates.included() ? nothing : tax;
        return new Totals(
                subtotal,
                subtotal.minus(toPay),
                shipping,
                added,
                toPay.plus(shipping).plus(added),
                rates.included() ? tax : nothing);
    }
}
