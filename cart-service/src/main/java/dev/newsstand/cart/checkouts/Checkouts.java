package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.orders.domain.Order;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The stored checkouts and their payments. Each transition locks the cart, the checkout and its stock, in this order. */
public interface Checkouts {

    /** The checkout of that id that was opened with that token. */
    Mono<Checkout> find(UUID id, CartToken token);

    /**
     * Stores a checkout that is held; the caller has locked its cart. The one before it is given up, unless it is being
     * paid for: then nothing is stored and its id answered.
     */
    Mono<Opening> open(Checkout checkout, CartToken token, Instant now);

    /** Held becomes paying with that payment; or expired, where the hold is gone. Empty for an unknown checkout. */
    Mono<Beginning> begin(UUID id, CartToken token, UUID payment, Instant deadline, Instant now);

    /** Notes where the shopper pays, and that the provider was asked just now. */
    Mono<Void> note(UUID payment, @Nullable String redirectUrl, Instant now);

    /** Settles a payment, once; empty for an unknown one. */
    Mono<Settlement> settle(UUID payment, Verdict verdict, Instant now);

    /** Held becomes released; what is paying, or over, stays as it is. Empty for an unknown checkout. */
    Mono<Release> release(UUID id, CartToken token, Instant now);

    /** Pending payments that nobody has asked about since then. */
    Mono<List<Payment>> pendingSince(Instant asked, int limit);

    /** Held checkouts whose time is over become expired; answers how many. */
    Mono<Long> expire(Instant now);

    /** What became of opening; {@code paying} is the id of the one before, which is being paid for. */
    record Opening(@Nullable UUID paying) {}

    /** {@code step}: what this call did to it. */
    record Beginning(Checkout checkout, Step step) {

        /** Held became paying, held became expired, a discount was used up, or it was something else than held before. */
        public enum Step {
            BEGUN,
            RAN_OUT,
            USED_UP,
            NONE
        }
    }

    record Release(Checkout checkout, boolean released) {}

    /** What a provider decided. */
    sealed interface Verdict {

        /** Paid for: the order, its key and the cart that takes what came later. */
        record Paid(boolean captured, String key, UUID newCart) implements Verdict {}

        /** Held again, until then. */
        record Declined(Instant until) implements Verdict {}

        /** Over; {@code end} is released or expired. */
        record Cancelled(Checkout.State end) implements Verdict {}
    }

    /** What became of settling. */
    sealed interface Settlement {

        record Placed(Checkout checkout, Order order) implements Settlement {}

        record Declined(Checkout checkout) implements Settlement {}

        record Cancelled(Checkout checkout) implements Settlement {}

        /** It was settled before; {@code order} where that placed one. */
        record Before(Checkout checkout, @Nullable Order order) implements Settlement {}

        /** There was money for a payment that had ended before; its refund is due. */
        record Late(Checkout checkout) implements Settlement {}
    }
}
