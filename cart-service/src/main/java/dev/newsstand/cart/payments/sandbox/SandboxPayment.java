package dev.newsstand.cart.payments.sandbox;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.payments.PaymentProvider.Standing;
import java.util.UUID;

/** A payment as the sandbox keeps it; {@code returnUrl} is where its shopper goes afterwards. */
record SandboxPayment(UUID id, Money amount, String returnUrl, State state) {

    /** {@code PROCESSING}: the shopper has paid, and it takes a while. */
    enum State {
        PENDING,
        PROCESSING,
        SUCCEEDED,
        DECLINED,
        CANCELLED,
        REFUNDED
    }

    Standing standing() {
        return switch (state) {
            case PENDING, PROCESSING -> new Standing.Pending("/sandbox/payments/" + id);
            case SUCCEEDED -> new Standing.Captured();
            case DECLINED -> new Standing.Declined();
            case CANCELLED, REFUNDED -> new Standing.Cancelled();
        };
    }
}
