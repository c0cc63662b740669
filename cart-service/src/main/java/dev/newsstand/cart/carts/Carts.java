package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Decision;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Merge;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.domain.Sku;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The stored carts. Each change also writes the cart's history and its event, in the same transaction. */
public interface Carts {

    /** How long a cart is kept after it was last changed, and how long a shopper's browser is told to keep its token. */
    Duration KEPT = Duration.ofDays(30);

    /** The cart of that token; empty when there is none, or it has expired. */
    Mono<Cart> find(CartToken token, Instant now);

    /** Adds in one statement: whole or not at all, whatever else happens to the cart at the same time. */
    Mono<AddAnswer> add(AddCommand command);

    /** The cart of that token, locked until the caller's transaction ends; empty when there is none. */
    Mono<Cart> lock(CartToken token, Instant now);

    /** Saves a change of lines of a cart that the caller has locked; the cart as it is then. */
    Mono<Cart> save(UUID cart, Decision.Change change, Instant now);

    /** Saves note and attributes of a cart that the caller has locked; the cart as it is then. */
    Mono<Cart> save(UUID cart, Decision.Description description, Instant now);

    /** Takes back the last change of a cart that the caller has locked; empty when there is none to take back. */
    Mono<Cart> undo(UUID cart, Instant now);

    /** Both carts, locked until the caller's transaction ends. */
    Mono<Pair> lockBoth(CartToken one, CartToken other, Instant now);

    /** The same with an empty cart of the first token, made for the caller's transaction to put something in. */
    Mono<Pair> openBeside(CartToken opened, CartToken other, Instant now);

    /** Saves the lines of a merge of carts that the caller has locked: {@code other} has none then, and no description. */
    Mono<Cart> merge(Cart into, Cart other, Merge merge, Instant now);

    /** Two carts; null is one that there is not. {@code heldByOne}: units that are set aside for the one. */
    record Pair(@Nullable Cart one, @Nullable Cart other, boolean otherCheckingOut, Map<Sku, Long> heldByOne) {}

    /** What is to be added. {@code newCart} is the id of the cart to be made, null when the token is that of a cart. */
    record AddCommand(CartToken token, @Nullable UUID newCart, String key, List<Item> items, Instant now) {}

    /** What became of it. */
    sealed interface AddAnswer {

        record Added(Cart cart) implements AddAnswer {}

        /** The key was used for the same items before. */
        record Replayed(Cart cart) implements AddAnswer {}

        /** A rule forbids it; {@code shelf} is what the rules were judged by. Without a cart, there is none still. */
        record Forbidden(@Nullable Cart cart, Map<Sku, Offer> shelf) implements AddAnswer {}

        record KeyReused(Cart cart) implements AddAnswer {}

        record KeyInProgress() implements AddAnswer {}

        record UnknownCart() implements AddAnswer {}
    }
}
