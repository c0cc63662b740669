package dev.newsstand.cart.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.pricing.domain.Prices.Deduction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is in a cart and taken off it: to the unit, never negative, in currencies of 0, 2 and 3 decimals. */
class PricesReconcileTests {

    private static final Destination HOME = new Destination("US", "CA");

    /** A cart, what is taken off it and what comes on top. */
    record Case(Pricing.Goods goods, PriceRules rules) {

        Prices prices() {
            return Pricing.price(goods, rules, HOME);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of("JPY", "USD", "KWD").map(Currency::getInstance).flatMap(PricesReconcileTests::casesIn);
    }

    private static Arbitrary<Case> casesIn(Currency currency) {
        Arbitrary<Long> units = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5_000), Arbitraries.longs().between(0, 9_999 * Money.MAX_PRICE));
        Arbitrary<List<Money>> lines =
                units.map(amount -> new Money(amount, currency)).list().ofMaxSize(30);
        Arbitrary<List<Benefit>> benefits = benefits(currency).list().ofMaxSize(6);
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(50))
                .ofScale(3);
        Arbitrary<Long> shipping = Arbitraries.longs().between(0, 1_000_000);
        return Combinators.combine(lines, benefits, rates, shipping, Arbitraries.of(true, false), Arbitraries.of(0, 3))
                .as((goods, off, rate, ship, included, automatic) -> new Case(
                        new Pricing.Goods(currency, goods),
                        rules(
                                off,
                                automatic,
                                new TaxRates(List.of(new TaxRates.Rate(Area.EVERYWHERE, rate)), included, true),
                                new Money(ship, currency))));
    }

    private static Arbitrary<Benefit> benefits(Currency currency) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 10_000).map(Benefit.Percentage::new),
                Arbitraries.longs().between(1, 20_000).map(off -> new Benefit.Fixed(new Money(off, currency))),
                Arbitraries.of(new Benefit.FreeShipping()));
    }

    private static PriceRules rules(List<Benefit> benefits, int automatic, TaxRates taxes, Money shipping) {
        List<Discount> entered = new ArrayList<>();
        List<Discount> ofAll = new ArrayList<>();
        for (Benefit benefit : benefits) {
            Discount discount =
                    Discounts.discount("C" + entered.size() + ofAll.size(), benefit, null, Discount.Period.ALWAYS);
            if (ofAll.size() < automatic) {
                ofAll.add(Discounts.automatic(discount));
            } else {
                entered.add(discount);
            }
        }
        ShippingRates rates = new ShippingRates(
                List.of(new ShippingRates.Rate(Area.EVERYWHERE, Money.zero(shipping.currency()), shipping)));
        return new PriceRules(entered, ofAll, new ShopRates(taxes, rates, HOME), Discounts.NOW);
    }

    @Property
    void totalIsTheSumOfItsParts(@ForAll("cases") Case some) {
        Totals totals = some.prices().totals();
        assertThat(totals.total().amount())
                .isEqualTo(totals.subtotal().amount()
                        - totals.discount().amount()
                        + totals.shipping().amount()
                        + totals.tax().amount());
        assertThat(totals.subtotal()).isEqualTo(sum(some.goods().lines(), some));
    }

    @Property
    void discountIsTheSumOfWhatLinesGetAndOfWhatCodesGive(@ForAll("cases") Case some) {
        Prices prices = some.prices();
        assertThat(sum(prices.lineDiscounts(), some)).isEqualTo(prices.totals().discount());
        assertThat(sum(prices.deductions().stream().map(Deduction::amount).toList(), some))
                .isEqualTo(prices.totals().discount());
    }

    @Property
    void nothingIsNegativeAndNoLineGetsMoreThanItCosts(@ForAll("cases") Case some) {
        Prices prices = some.prices();
        Totals totals = prices.totals();
        assertThat(List.of(totals.discount(), totals.shipping(), totals.tax(), totals.total(), totals.includedTax()))
                .allMatch(money -> money.amount() >= 0);
        for (int line = 0; line < some.goods().lines().size(); line++) {
            assertThat(prices.lineDiscounts().get(line).amount())
                    .isBetween(0L, some.goods().lines().get(line).amount());
        }
    }

    @Property
    void taxIsEitherInThePricesOrOnTop(@ForAll("cases") Case some) {
        Totals totals = some.prices().totals();
        Money none = Money.zero(some.goods().currency());
        if (some.rules().rates().taxes().included()) {
            assertThat(totals.tax()).isEqualTo(none);
            assertThat(totals.includedTax().amount())
                    .isLessThanOrEqualTo(totals.total().amount());
        } else {
            assertThat(totals.includedTax()).isEqualTo(none);
        }
    }

    @Test
    void dearestCartOfAllWithTheHighestTaxStillFits() {
        Currency yen = Currency.getInstance("JPY");
        List<Money> lines = new ArrayList<>();
        for (int line = 0; line < 500; line++) {
            lines.add(new Money(9_999 * Money.MAX_PRICE, yen));
        }
        TaxRates half = TaxRates.parse("*=50", false, true);
        Prices prices = new Case(
                        new Pricing.Goods(yen, lines),
                        rules(List.of(new Benefit.Percentage(1)), 0, half, new Money(Money.MAX_PRICE, yen)))
                .prices();
        assertThat(prices.totals().total().amount()).isPositive();
    }

    private static Money sum(List<Money> amounts, Case some) {
        return amounts.stream().reduce(Money.zero(some.goods().currency()), Money::plus);
    }
}
