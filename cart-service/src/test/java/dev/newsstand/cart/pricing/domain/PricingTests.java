package dev.newsstand.cart.pricing.domain;

import static dev.newsstand.cart.pricing.domain.Discounts.NOW;
import static dev.newsstand.cart.pricing.domain.Discounts.automatic;
import static dev.newsstand.cart.pricing.domain.Discounts.discount;
import static dev.newsstand.cart.pricing.domain.Discounts.freeShipping;
import static dev.newsstand.cart.pricing.domain.Discounts.off;
import static dev.newsstand.cart.pricing.domain.Discounts.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.pricing.domain.Discount.Period;
import dev.newsstand.cart.pricing.domain.Prices.EnteredCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricingTests {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Destination HOME = new Destination("US", null);

    @Test
    void withoutRulesTheTotalIsTheSubtotal() {
        Prices prices = Pricing.price(goods(2_499, 333), PriceRules.NONE, HOME);
        assertThat(prices.totals()).isEqualTo(totals(2_832, 0, 0, 0, 2_832, 0));
        assertThat(prices.lineDiscounts()).containsExactly(usd(0), usd(0));
        assertThat(prices.deliverable()).isTrue();
    }

    @Test
    void percentageIsRoundedOnceAndSharedByPrice() {
        Prices prices = Pricing.price(goods(999, 999, 999), entered(percent("TEN", 1_000)), HOME);
        assertThat(prices.totals().discount()).isEqualTo(usd(300));
        assertThat(prices.lineDiscounts()).containsExactly(usd(100), usd(100), usd(100));
        assertThat(Pricing.price(goods(1_005), entered(percent("TEN", 1_000)), HOME)
                        .totals()
                        .discount())
                .isEqualTo(usd(101));
    }

    @Test
    void eachDiscountTakesFromWhatTheOnesBeforeLeft() {
        Prices prices = Pricing.price(goods(10_000), entered(percent("HALF", 5_000), percent("TENTH", 1_000)), HOME);
        assertThat(prices.deductions()).extracting(one -> one.amount().amount()).containsExactly(5_000L, 500L);
    }

    @Test
    void fixedAmountTakesNoMoreThanTheGoodsCost() {
        Prices prices = Pricing.price(goods(300, 200), entered(off("TEN", usd(1_000))), HOME);
        assertThat(prices.totals().total()).isEqualTo(usd(0));
        assertThat(prices.lineDiscounts()).containsExactly(usd(300), usd(200));
    }

    @Test
    void freeShippingLiftsItsCostAndTakesNothingOffTheGoods() {
        ShopRates rates = new ShopRates(TaxRates.NONE, ShippingRates.parse("US=5.99", USD), HOME);
        PriceRules rules = new PriceRules(List.of(freeShipping("SHIP")), List.of(), rates, NOW);
        assertThat(Pricing.price(goods(1_000), rules, HOME).totals()).isEqualTo(totals(1_000, 0, 0, 0, 1_000, 0));
    }

    @Test
    void automaticDiscountsAreGivenToEverybodyAndCountedToo() {
        PriceRules rules = new PriceRules(
                List.of(percent("A", 1_000)), List.of(automatic(percent("B", 1_000))), ShopRates.NONE, NOW);
        Prices prices = Pricing.price(goods(1_000), rules, HOME);
        assertThat(prices.totals().discount()).isEqualTo(usd(190));
        assertThat(prices.codes()).containsExactly(new EnteredCode(new Code("A"), null));
        assertThat(prices.redeemed()).containsExactly(new Code("A"), new Code("B"));
    }

    @Test
    void codeThatGivesNothingSaysWhy() {
        Instant before = NOW.minusSeconds(1);
        Instant after = NOW.plusSeconds(1);
        Benefit half = new Benefit.Percentage(5_000);
        assertThat(reason(discount("A", half, null, new Period(null, NOW)))).isEqualTo(Reason.ENDED);
        assertThat(reason(discount("A", half, null, new Period(before, after)))).isNull();
        assertThat(reason(discount("A", half, null, new Period(after, null)))).isEqualTo(Reason.NOT_STARTED);
        assertThat(reason(discount("A", half, usd(1_001), Period.ALWAYS))).isEqualTo(Reason.MINIMUM_SUBTOTAL);
        assertThat(reason(discount("A", half, usd(1_000), Period.ALWAYS))).isNull();
        assertThat(reason(off("A", new Money(100, Currency.getInstance("EUR")))))
                .isEqualTo(Reason.OTHER_CURRENCY);
    }

    @Test
    void ofCodesThatStandAloneTheFirstIsGiven() {
        Prices prices =
                Pricing.price(goods(1_000), entered(Discounts.limited("A", 1), Discounts.limited("B", 1)), HOME);
        assertThat(prices.codes())
                .containsExactly(
                        new EnteredCode(new Code("A"), null), new EnteredCode(new Code("B"), Reason.ONE_PER_CART));
        assertThat(prices.redeemed()).containsExactly(new Code("A"));
    }

    @Test
    void taxIsAddedOrIncludedByTheNearestRate() {
        String rates = "US-CA=7.25, US=5, *=0";
        assertThat(taxed(rates, false, "US", "ca")).isEqualTo(totals(10_000, 0, 500, 761, 11_261, 0));
        assertThat(taxed(rates, false, "US", "NY")).isEqualTo(totals(10_000, 0, 500, 525, 11_025, 0));
        assertThat(taxed(rates, false, "FR", null)).isEqualTo(totals(10_000, 0, 500, 0, 10_500, 0));
        assertThat(taxed(rates, false, "US", " us-ca ")).isEqualTo(taxed(rates, false, "US", "CA"));
        assertThat(taxed("US-California=7.25, US-CA=7.25, US=5", false, "US", "california"))
                .isEqualTo(taxed(rates, false, "US", "CA"));
        assertThat(taxed("DE=19", true, "DE", null)).isEqualTo(totals(10_000, 0, 500, 0, 10_500, 1_676));
    }

    @Test
    void shippingIsTakenFromTheTableByPlaceAndPrice() {
        ShippingRates table = ShippingRates.parse("US=5.99, US>75=0, FR=14.99, FR=12.50 EUR", USD);
        assertThat(table.priceOf(usd(7_499), HOME)).contains(usd(599));
        assertThat(table.priceOf(usd(7_500), HOME)).contains(usd(0));
        assertThat(table.priceOf(usd(100), new Destination("FR", "Brittany"))).contains(usd(1_499));
        Money euros = new Money(100, Currency.getInstance("EUR"));
        assertThat(table.priceOf(euros, new Destination("fr", null))).contains(new Money(1_250, euros.currency()));
        assertThat(table.priceOf(euros, HOME)).isEmpty();
        assertThat(table.priceOf(usd(100), new Destination("JP", null))).isEmpty();
    }

    @Test
    void whereNothingIsSentPricesSaySo() {
        ShopRates rates = new ShopRates(TaxRates.NONE, ShippingRates.parse("US=5.99", USD), HOME);
        PriceRules rules = new PriceRules(List.of(freeShipping("SHIP")), List.of(), rates, NOW);
        assertThat(Pricing.price(goods(100), rules, new Destination("JP", null)).deliverable())
                .isFalse();
        assertThat(Pricing.price(goods(100), rules, HOME).deliverable()).isTrue();
    }

    @Test
    void settingsThatMakeNoSenseStopTheService() {
        assertThatThrownBy(() -> TaxRates.parse("US", false, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaxRates.parse("US=51", false, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaxRates.parse("USA=5", false, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShippingRates.parse("US=5.999", USD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShippingRates.parse("US", USD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShippingRates.parse("US=5 DOG", USD)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Totals taxed(String rates, boolean included, String country, String region) {
        ShippingRates shipping = ShippingRates.parse("*=5", USD);
        ShopRates shop = new ShopRates(TaxRates.parse(rates, included, true), shipping, HOME);
        PriceRules rules = new PriceRules(List.of(), List.of(), shop, NOW);
        return Pricing.price(goods(10_000), rules, new Destination(country, region))
                .totals();
    }

    private static Reason reason(Discount discount) {
        return Pricing.price(goods(1_000), entered(discount), HOME)
                .codes()
                .getFirst()
                .reason();
    }

    private static PriceRules entered(Discount... discounts) {
        return new PriceRules(List.of(discounts), List.of(), ShopRates.NONE, NOW);
    }

    private static Pricing.Goods goods(long... lines) {
        return new Pricing.Goods(
                USD, Arrays.stream(lines).mapToObj(PricingTests::usd).toList());
    }

    private static Totals totals(long subtotal, long discount, long shipping, long tax, long total, long included) {
        return new Totals(usd(subtotal), usd(discount), usd(shipping), usd(tax), usd(total), usd(included));
    }

    private static Money usd(long cents) {
        return new Money(cents, USD);
    }
}
