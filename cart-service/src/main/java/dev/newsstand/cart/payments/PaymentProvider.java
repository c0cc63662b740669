package dev.newsstand.cart.payments;

import dev.newsstand.cart.domain.Money;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Somebody who takes money for the shop: by redirect, so that no card data comes near this system. What such a provider
 * learns later it says to {@link PaymentOutcomes}.
 */
public interface PaymentProvider {

    /** What a checkout names it by, such as {@code manual}. */
    String name();

    /** Begins the payment, or says how it stands: the same id is the same payment, however often this is called. */
    Mono<Standing> begin(PaymentRequest request);

    /** Ends a payment that did not come about. Unless it answers otherwise, no money is ever taken for it. */
    Mono<Standing> cancel(UUID payment);

    /** Gives all the money of a payment back, once; completes when that is certain to happen, and may be called again. */
    Mono<Void> refund(UUID payment, Money amount);

    /** {@code returnPath}: where on this site the shopper comes back to. */
    record PaymentRequest(UUID id, Money amount, String returnPath, Instant deadline) {}

    /** How a payment stands. */
    sealed interface Standing {

        /** The shopper has yet to pay; on the page at {@code redirectUrl}. */
        record Pending(String redirectUrl) implements Standing {}

        /** The goods may go out; the money comes later. */
        record Accepted() implements Standing {}

        /** The money is there. */
        record Captured() implements Standing {}

        record Declined() implements Standing {}

        record Cancelled() implements Standing {}
    }
}
