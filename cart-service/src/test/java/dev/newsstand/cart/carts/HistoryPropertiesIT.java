package dev.newsstand.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartChange;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Wish;
import dev.newsstand.cart.domain.Sku;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** Replaying a cart's history gives the cart, and undoing goes back through it: invariant 8, against PostgreSQL. */
class HistoryPropertiesIT {

    private static final int TRIES = 60;
    private static final int PAGE = 3;

    /** One thing that shoppers do; {@code which} picks the line it is done to. */
    record Step(Kind kind, Sku sku, int quantity, String text, int which) {}

    enum Kind {
        ADD,
        SET,
        REMOVE,
        CLEAR,
        DESCRIBE,
        UNDO,
        MERGE
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void replayingTheHistoryGivesTheCart(@ForAll("steps") @Size(max = 20) List<Step> steps) {
        CartToken token = PropertyShop.newCart();
        for (Step step : steps) {
            take(token, step);
            assertThat(CartReplay.of(history(token))).isEqualTo(CartReplay.of(PropertyShop.cart(token)));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void undoingGivesTheCartsBeforeOneByOne(@ForAll("stepsWithoutUndo") @Size(max = 12) List<Step> steps) {
        CartToken token = PropertyShop.newCart();
        Deque<Cart> earlier = new ArrayDeque<>();
        for (Step step : steps) {
            Cart before = PropertyShop.cart(token);
            take(token, step);
            if (PropertyShop.cart(token).version() > before.version()) {
                earlier.push(before);
            }
        }
        while (!earlier.isEmpty()) {
            Cart expected = earlier.pop();
            undo(token);
            Cart undone = PropertyShop.cart(token);
            assertThat(CartReplay.of(undone).atVersion(0))
                    .isEqualTo(CartReplay.of(expected).atVersion(0));
            assertThat(undone.currency()).isEqualTo(expected.currency());
            assertThat(undone.lines()).isEqualTo(expected.lines());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
    void mergingLosesAndDoublesNothingThatItDoesNotTell(
            @ForAll("stepsAtTheLimits") @Size(max = 6) List<Step> mine,
            @ForAll("stepsAtTheLimits") @Size(max = 6) List<Step> theirs) {
        CartToken token = PropertyShop.newCart();
        CartToken other = PropertyShop.newCart();
        mine.forEach(step -> take(token, step));
        theirs.forEach(step -> take(other, step));
        long before =
                PropertyShop.cart(token).itemCount() + PropertyShop.cart(other).itemCount();
        MergeCarts.Outcome.Merged merged = (MergeCarts.Outcome.Merged) PropertyShop.bean(MergeCarts.class)
                .merge(token, other, version -> true)
                .block();
        long told = merged.capped().stream()
                .mapToLong(capped -> capped.wanted() - capped.added())
                .sum();
        Cart after = PropertyShop.cart(token);
        assertThat(after.itemCount() + told).isEqualTo(before);
        assertThat(PropertyShop.cart(other).lines()).isEmpty();
        assertThat(after.lines())
                .allMatch(line -> line.offer().rule().allows(after.quantityOf(line.sku()))
                        && after.quantityOf(line.sku()) <= line.offer().available());
        assertThat(CartReplay.of(history(token))).isEqualTo(CartReplay.of(after));
        assertThat(CartReplay.of(history(other))).isEqualTo(CartReplay.of(PropertyShop.cart(other)));
    }

    private static void take(CartToken token, Step step) {
        switch (step.kind()) {
            case ADD -> PropertyShop.add(token, PropertyShop.item(step.sku(), step.quantity(), step.text()));
            case SET -> change(token, new Wish.SetQuantity(lineOf(token, step), step.quantity()));
            case REMOVE -> change(token, new Wish.RemoveLine(lineOf(token, step)));
            case CLEAR -> change(token, new Wish.Clear());
            case DESCRIBE ->
                change(token, new Wish.Describe(step.text(), Properties.of(Map.of("gift", "for " + step.text()))));
            case UNDO -> undo(token);
            case MERGE -> {
                CartToken other = PropertyShop.newCart();
                PropertyShop.add(other, PropertyShop.item(step.sku(), step.quantity(), step.text()));
                change(other, new Wish.Describe(step.text(), null));
                PropertyShop.bean(MergeCarts.class)
                        .merge(token, other, version -> true)
                        .block();
            }
        }
    }

    private static UUID lineOf(CartToken token, Step step) {
        Cart cart = PropertyShop.cart(token);
        return cart.lines().isEmpty()
                ? UUID.randomUUID()
                : cart.lines().get(step.which() % cart.lines().size()).id();
    }

    private static void change(CartToken token, Wish wish) {
        PropertyShop.bean(ChangeCart.class).change(token, wish, version -> true).block();
    }

    private static void undo(CartToken token) {
        PropertyShop.bean(UndoChange.class).undo(token, version -> true).block();
    }

    /** All of it, page by page. */
    private static List<CartChange> history(CartToken token) {
        List<CartChange> all = new ArrayList<>();
        List<CartChange> page;
        do {
            long after = all.isEmpty() ? 0 : all.getLast().version();
            page = PropertyShop.bean(ReadHistory.class).read(token, after, PAGE).block();
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step(Arbitraries.of(Kind.class)).list();
    }

    @Provide
    Arbitrary<List<Step>> stepsWithoutUndo() {
        return step(Arbitraries.of(Kind.ADD, Kind.ADD, Kind.SET, Kind.REMOVE, Kind.CLEAR, Kind.DESCRIBE))
                .list();
    }

    /** Often as many as a rule or the stock lets in, so that a cart is full when another comes into it. */
    @Provide
    Arbitrary<List<Step>> stepsAtTheLimits() {
        Arbitrary<Kind> adds = Arbitraries.just(Kind.ADD);
        Arbitrary<Integer> most = Arbitraries.integers().between(9, 12);
        return Arbitraries.oneOf(
                        step(Arbitraries.of(Kind.ADD, Kind.SET, Kind.REMOVE, Kind.DESCRIBE)),
                        step(adds, Arbitraries.of(PropertyShop.FEW, PropertyShop.UP_TO_TEN), most))
                .list();
    }

    private static Arbitrary<Step> step(Arbitrary<Kind> kinds) {
        return step(
                kinds, Arbitraries.of(PropertyShop.SKUS), Arbitraries.integers().between(1, 6));
    }

    private static Arbitrary<Step> step(Arbitrary<Kind> kinds, Arbitrary<Sku> skus, Arbitrary<Integer> quantities) {
        return Combinators.combine(
                        kinds,
                        skus,
                        quantities,
                        Arbitraries.of("", "Ann", "Bo"),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new);
    }
}
