package dev.newsstand.cart.pricing;

import static dev.newsstand.cart.pricing.domain.Discounts.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.pricing.DiscountCodes.PutAnswer;
import dev.newsstand.cart.pricing.DiscountCodes.RedeemAnswer;
import dev.newsstand.cart.pricing.domain.Benefit;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.pricing.domain.Discounts;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What every store of discounts does. */
interface DiscountCodesContract {

    DiscountCodes codes();

    /** Runs it as its callers do, in a transaction where there are any. */
    <T> T in(Mono<T> work);

    @Test
    default void storedDiscountsAreFoundAsTheyWere() {
        Money off = new Money(1_500, Currency.getInstance("KWD"));
        Discount fixed =
                Discounts.discount(fresh(), new Benefit.Fixed(off), off, new Discount.Period(NOW, NOW.plusSeconds(60)));
        Discount percent = Discounts.automatic(Discounts.percent(fresh(), 1_250));
        Discount shipping = Discounts.freeShipping(fresh());
        for (Discount discount : List.of(fixed, percent, shipping)) {
            assertThat(in(codes().put(discount))).isEqualTo(new PutAnswer.Stored(discount, true));
            assertThat(in(codes().put(discount))).isEqualTo(new PutAnswer.Stored(discount, false));
            assertThat(in(codes().find(List.of(discount.code())).collectList())).containsExactly(discount);
        }
    }

    @Test
    default void deletedCodeIsUnknownAndKeepsItsUses() {
        Discount one = Discounts.limited(fresh(), 2);
        in(codes().put(one));
        in(codes().redeem(UUID.randomUUID(), List.of(one.code()), NOW));
        assertThat(in(codes().delete(one.code(), NOW))).isTrue();
        assertThat(in(codes().delete(one.code(), NOW))).isFalse();
        assertThat(in(codes().find(List.of(one.code())).collectList())).isEmpty();
        assertThat(in(codes().put(one))).isInstanceOfSatisfying(PutAnswer.Stored.class, stored -> {
            assertThat(stored.created()).isTrue();
            assertThat(stored.discount().used()).isEqualTo(1);
        });
    }

    @Test
    default void listGoesOnAfterACode() {
        String prefix = fresh();
        for (String end : List.of("-A", "-B", "-C")) {
            in(codes().put(Discounts.percent(prefix + end, 100)));
        }
        assertThat(in(codes().list(new Code(prefix + "-A"), 2)
                        .map(Discount::code)
                        .collectList()))
                .containsExactly(new Code(prefix + "-B"), new Code(prefix + "-C"));
    }

    @Test
    default void orderCountsOnceAndIsGivenBackOnce() {
        Discount one = Discounts.limited(fresh(), 1);
        in(codes().put(one));
        UUID order = UUID.randomUUID();
        List<Code> code = List.of(one.code());
        assertThat(in(codes().redeem(order, code, NOW))).isEqualTo(new RedeemAnswer.Redeemed());
        assertThat(in(codes().redeem(order, code, NOW))).isEqualTo(new RedeemAnswer.Redeemed());
        assertThat(in(codes().redeem(UUID.randomUUID(), code, NOW))).isEqualTo(new RedeemAnswer.UsedUp(code));
        in(codes().giveBack(order, NOW));
        in(codes().giveBack(order, NOW));
        assertThat(in(codes().redeem(UUID.randomUUID(), code, NOW))).isEqualTo(new RedeemAnswer.Redeemed());
    }

    @Test
    default void whereOneCodeIsUsedUpNoneIsCounted() {
        Discount scarce = Discounts.limited(fresh(), 1);
        Discount plenty = Discounts.limited(fresh(), 5);
        in(codes().put(scarce));
        in(codes().put(plenty));
        in(codes().redeem(UUID.randomUUID(), List.of(scarce.code()), NOW));
        assertThat(in(codes().redeem(UUID.randomUUID(), List.of(plenty.code(), scarce.code()), NOW)))
                .isEqualTo(new RedeemAnswer.UsedUp(List.of(scarce.code())));
        assertThat(in(codes().find(List.of(plenty.code())).map(Discount::used).collectList()))
                .containsExactly(0L);
    }

    @Test
    default void limitCannotFallBelowTheUses() {
        String code = fresh();
        in(codes().put(Discounts.limited(code, 2)));
        in(codes().redeem(UUID.randomUUID(), List.of(new Code(code)), NOW));
        in(codes().redeem(UUID.randomUUID(), List.of(new Code(code)), NOW));
        assertThat(in(codes().put(Discounts.limited(code, 1)))).isEqualTo(new PutAnswer.UsedMoreOften(2));
    }

    static String fresh() {
        return "C" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }
}
