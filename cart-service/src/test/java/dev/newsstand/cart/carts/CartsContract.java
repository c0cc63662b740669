package dev.newsstand.cart.carts;

import static dev.newsstand.cart.carts.Shelf.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.carts.Carts.AddAnswer;
import dev.newsstand.cart.carts.Carts.AddCommand;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Decision;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.domain.Sku;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What every store of carts has to do. */
interface CartsContract {

    Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    Carts carts();

    /** A SKU that costs 100 cents, of which there are ten. */
    Sku sku();

    /** Runs it as its callers do, in a transaction where there are any. */
    <T> T in(Mono<T> work);

    @Test
    default void addedItemsAreFoundAgain() {
        CartToken token = token();
        Cart added = added(token, UUID.randomUUID(), "k", item(sku(), 2));
        assertThat(in(carts().find(token, NOW))).isEqualTo(added);
        assertThat(added.version()).isEqualTo(1);
        assertThat(added.totals().total().amount()).isEqualTo(200);
        assertThat(added.expiresAt()).isEqualTo(NOW.plus(Carts.KEPT));
    }

    @Test
    default void unknownTokenFindsNothing() {
        assertThat(in(carts().find(token(), NOW))).isNull();
        assertThat(in(carts().lock(token(), NOW))).isNull();
        assertThat(in(carts().add(new AddCommand(token(), null, "k", List.of(item(sku(), 1)), NOW))))
                .isEqualTo(new AddAnswer.UnknownCart());
    }

    @Test
    default void keyHasOneEffect() {
        CartToken token = token();
        Item two = item(sku(), 2);
        added(token, UUID.randomUUID(), "k", two);
        assertThat(in(carts().add(new AddCommand(token, null, "k", List.of(two), NOW))))
                .isInstanceOf(AddAnswer.Replayed.class);
        assertThat(in(carts().add(new AddCommand(token, null, "k", List.of(item(sku(), 3)), NOW))))
                .isInstanceOf(AddAnswer.KeyReused.class);
        assertThat(in(carts().find(token, NOW)).itemCount()).isEqualTo(2);
    }

    @Test
    default void whatRulesForbidChangesNothingAndIsExplained() {
        CartToken token = token();
        Cart cart = added(token, UUID.randomUUID(), "k", item(sku(), 2));
        List<Item> tooMany = List.of(item(sku(), 9));
        AddAnswer answer = in(carts().add(new AddCommand(token, null, "l", tooMany, NOW)));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        AddAnswer.Forbidden.class,
                        forbidden -> assertThat(cart.refusalsOf(tooMany, forbidden.shelf()))
                                .isNotEmpty());
        assertThat(in(carts().find(token, NOW))).isEqualTo(cart);
    }

    @Test
    default void linesAreKeptApartByTheirProperties() {
        CartToken token = token();
        added(token, UUID.randomUUID(), "a", item(sku(), 1, Map.of("text", "Ann")));
        Cart cart = added(token, null, "b", item(sku(), 1), item(sku(), 1, Map.of("text", "Ann")));
        assertThat(cart.lines()).extracting(Line::quantity).containsExactly(2, 1);
    }

    @Test
    default void changesOfLinesAreSaved() {
        CartToken token = token();
        Cart cart = added(token, UUID.randomUUID(), "k", item(sku(), 1), item(sku(), 1, Map.of("text", "Ann")));
        UUID first = cart.lines().getFirst().id();
        UUID second = cart.lines().getLast().id();
        Decision.Change change = new Decision.Change(
                "quantity-set", List.of(new Decision.Target(first, 0), new Decision.Target(second, 5)));
        Cart saved = in(carts().lock(token, NOW).flatMap(locked -> carts().save(locked.id(), change, NOW)));
        assertThat(saved.lines()).extracting(Line::quantity).containsExactly(5);
        assertThat(saved.version()).isEqualTo(2);
        assertThat(in(carts().find(token, NOW))).isEqualTo(saved);
    }

    @Test
    default void descriptionsAreSaved() {
        CartToken token = token();
        added(token, UUID.randomUUID(), "k", item(sku(), 1));
        Decision.Description gift =
                new Decision.Description("described", "Ring", Properties.of(Map.of("gift", "yes")), List.of());
        Cart saved = in(carts().lock(token, NOW).flatMap(locked -> carts().save(locked.id(), gift, NOW)));
        assertThat(saved.note()).isEqualTo("Ring");
        assertThat(saved.attributes()).isEqualTo(gift.attributes());
    }

    @Test
    default void changesAreTakenBackOneByOneToTheBeginning() {
        CartToken token = token();
        Cart one = added(token, UUID.randomUUID(), "a", item(sku(), 1));
        Cart two = added(token, null, "b", item(sku(), 2), item(sku(), 1, Map.of("text", "Ann")));
        in(carts().lock(token, NOW).flatMap(cart -> carts().save(cart.id(), (Decision.Change) two.clear(), NOW)));
        assertThat(undone(token).lines()).isEqualTo(two.lines());
        assertThat(undone(token).lines()).isEqualTo(one.lines());
        assertThat(undone(token).lines()).isEmpty();
        assertThat(undone(token)).isNull();
        assertThat(in(carts().find(token, NOW)).version()).isEqualTo(6);
    }

    @Test
    default void mergeMovesWhatFitsAndEmptiesTheOtherCart() {
        CartToken mine = token();
        CartToken theirs = token();
        added(mine, UUID.randomUUID(), "a", item(sku(), 6));
        added(theirs, UUID.randomUUID(), "b", item(sku(), 3), item(sku(), 5, Map.of("text", "Ann")));
        Cart merged = in(carts().lockBoth(mine, theirs, NOW)
                .flatMap(pair -> carts().merge(
                                pair.one(), pair.other(), pair.one().merge(pair.other(), pair.heldByOne()), NOW)));
        assertThat(merged.lines()).extracting(Line::quantity).containsExactly(9, 1);
        assertThat(in(carts().find(mine, NOW))).isEqualTo(merged);
        assertThat(in(carts().find(theirs, NOW)).lines()).isEmpty();
        assertThat(undone(mine)).isNull();
        assertThat(undone(theirs)).isNull();
    }

    private Cart undone(CartToken token) {
        return in(carts().lock(token, NOW).flatMap(cart -> carts().undo(cart.id(), NOW)));
    }

    private Cart added(CartToken token, UUID newCart, String key, Item... items) {
        AddAnswer answer = in(carts().add(new AddCommand(token, newCart, key, List.of(items), NOW)));
        assertThat(answer).isInstanceOf(AddAnswer.Added.class);
        return ((AddAnswer.Added) answer).cart();
    }

    private static CartToken token() {
        return CartToken.random(new SecureRandom());
    }
}
