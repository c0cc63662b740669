package dev.newsstand.cart.carts.domain;

import static dev.newsstand.cart.carts.Shelf.MUG;
import static dev.newsstand.cart.carts.Shelf.PAIR;
import static dev.newsstand.cart.carts.Shelf.RARE;
import static dev.newsstand.cart.carts.Shelf.USD;
import static dev.newsstand.cart.carts.Shelf.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.carts.Shelf;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.pricing.domain.Totals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CartRulesTests {

    private static final Map<Sku, Offer> SHELF = Shelf.stocked();
    private static final Cart EMPTY = Cart.empty(USD);

    @Provide
    Arbitrary<List<Item>> batches() {
        return items(Arbitraries.of(MUG, PAIR, RARE, new Sku("NONE")));
    }

    @Provide
    Arbitrary<List<Item>> mugs() {
        return items(Arbitraries.of(MUG));
    }

    private static Arbitrary<List<Item>> items(Arbitrary<Sku> skus) {
        Arbitrary<Map<String, String>> properties =
                Arbitraries.of(Map.of(), Map.of("text", "Ann"), Map.of("text", "Bo"));
        return Combinators.combine(skus, Arbitraries.integers().between(1, 6), properties)
                .as((sku, quantity, pairs) -> item(sku, quantity, pairs))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void addsCommute(@ForAll("mugs") List<Item> one, @ForAll("mugs") List<Item> other) {
        Cart first = EMPTY.plus(one, SHELF).plus(other, SHELF);
        Cart second = EMPTY.plus(other, SHELF).plus(one, SHELF);
        assertThat(quantities(first)).isEqualTo(quantities(second));
        assertThat(first.totals()).isEqualTo(second.totals());
    }

    @Property
    void everyKeyHasOneLineAtMost(@ForAll("batches") List<Item> one, @ForAll("batches") List<Item> other) {
        Cart cart = plusIfAllowed(plusIfAllowed(EMPTY, one), other);
        assertThat(new HashSet<>(cart.lines().stream().map(Line::key).toList()))
                .hasSize(cart.lines().size());
    }

    @Property
    void totalsReconcileToTheUnit(@ForAll("batches") List<Item> one, @ForAll("batches") List<Item> other) {
        Cart cart = plusIfAllowed(plusIfAllowed(EMPTY, one), other);
        Totals totals = cart.totals();
        long lines =
                cart.lines().stream().mapToLong(line -> line.total().amount()).sum();
        assertThat(totals.subtotal().amount()).isEqualTo(lines);
        assertThat(totals.total().amount())
                .isEqualTo(lines
                        - totals.discount().amount()
                        + totals.shipping().amount()
                        + totals.tax().amount())
                .isNotNegative();
    }

    @Property
    void whatIsInACartKeepsEveryRule(@ForAll("batches") List<Item> one, @ForAll("batches") List<Item> other) {
        Cart cart = plusIfAllowed(plusIfAllowed(EMPTY, one), other);
        for (Line line : cart.lines()) {
            long quantity = cart.quantityOf(line.sku());
            assertThat(quantity).isLessThanOrEqualTo(line.offer().available());
            assertThat(line.offer().rule().allows(quantity)).isTrue();
            assertThat(cart.noticesOf(line)).isEmpty();
        }
    }

    @Property
    void batchIsRefusedWithAReasonAtOneOfItsItems(@ForAll("batches") List<Item> items) {
        for (Refusal refusal : EMPTY.refusalsOf(items, SHELF)) {
            assertThat(refusal.position()).isBetween(0, items.size() - 1);
            assertThat(refusal.text()).isNotBlank();
        }
    }

    @Test
    void skuIsJudgedByTheSumOfItsItems() {
        assertThat(EMPTY.refusalsOf(List.of(item(PAIR, 1), item(PAIR, 1)), SHELF))
                .isEmpty();
        assertThat(EMPTY.refusalsOf(List.of(item(RARE, 2), item(RARE, 2)), SHELF))
                .singleElement()
                .isInstanceOfSatisfying(Refusal.InsufficientStock.class, refusal -> {
                    assertThat(refusal.position()).isEqualTo(1);
                    assertThat(refusal.available()).isEqualTo(3);
                    assertThat(refusal.wanted()).isEqualTo(4);
                });
    }

    @Test
    void lineHoldsNoMoreThanItsLimit() {
        Cart full = EMPTY.plus(List.of(item(MUG, Line.MAX_QUANTITY)), SHELF);
        assertThat(full.refusalsOf(List.of(item(MUG, 1)), SHELF))
                .singleElement()
                .isInstanceOf(Refusal.BreaksQuantityRule.class);
    }

    @Test
    void cartHoldsNoMoreLinesThanItsLimit() {
        List<Item> items = IntStream.range(0, Cart.MAX_LINES)
                .mapToObj(n -> item(MUG, 1, Map.of("n", "" + n)))
                .toList();
        Cart full = EMPTY.plus(items, SHELF);
        assertThat(full.refusalsOf(List.of(item(MUG, 1)), SHELF))
                .singleElement()
                .isInstanceOf(Refusal.CartFull.class);
        assertThat(full.refusalsOf(List.of(item(MUG, 1, Map.of("n", "7"))), SHELF))
                .isEmpty();
    }

    @Test
    void quantityOfALineIsSetWithinTheRules() {
        Cart cart = EMPTY.plus(List.of(item(PAIR, 2)), SHELF);
        UUID line = cart.lines().getFirst().id();
        assertThat(cart.set(line, 4))
                .isEqualTo(new Decision.Change("quantity-set", List.of(new Decision.Target(line, 4))));
        assertThat(cart.set(line, 2)).isInstanceOf(Decision.Unchanged.class);
        assertThat(cart.set(line, 3)).isInstanceOf(Decision.Refused.class);
        assertThat(cart.set(line, 0)).isEqualTo(Decision.removal("line-removed", List.of(line)));
        assertThat(cart.set(UUID.randomUUID(), 2)).isInstanceOf(Decision.NoSuchLine.class);
        assertThat(cart.remove(UUID.randomUUID())).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void lineTellsWhatChangedSinceItWasChosen() {
        Cart cart = EMPTY.plus(List.of(item(RARE, 3)), SHELF);
        Line line = cart.lines().getFirst();
        Offer dearer = Shelf.offer(RARE, 100_000, line.offer().rule(), 1);
        Line today = new Line(line.id(), 3, line.properties(), null, line.agreedPrice(), dearer);
        assertThat(LineNotice.of(today, 3))
                .containsExactly(
                        new LineNotice.PriceChanged(new Money(99_999, USD), new Money(100_000, USD)),
                        new LineNotice.StockRanOut(3, 1));
    }

    private static Cart plusIfAllowed(Cart cart, List<Item> items) {
        return cart.refusalsOf(items, SHELF).isEmpty() ? cart.plus(items, SHELF) : cart;
    }

    private static Map<Line.Key, Integer> quantities(Cart cart) {
        Map<Line.Key, Integer> quantities = new HashMap<>();
        cart.lines().forEach(line -> quantities.put(line.key(), line.quantity()));
        return quantities;
    }
}
