package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.domain.Recent;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Carts as this instance gave them out with their last change, while what they show of the shop is so young that their tag alone
 * does not tell: whoever asks again soon after can be told that nothing is new. Other instances send the cart once more.
 */
@Component
class GivenCarts {

    private static final int MOST_REMEMBERED = 4_096;

    private final Recent<UUID, Given> recent = new Recent<>(MOST_REMEMBERED);

    private record Given(long version, String fingerprint) {}

    /** Remembers the answer of a change; of calls that left a version as it was, the first counts. */
    void remember(Cart cart) {
        UUID id = cart.id();
        if (id == null || cart.isSettled() || !cart.isAsLastChanged()) {
            return;
        }
        Given last = recent.get(id);
        if (last == null || last.version() != cart.version()) {
            recent.put(id, new Given(cart.version(), CartTag.fingerprint(cart)));
        }
    }

    /** Whether the cart is certainly what was given out under its version. */
    boolean isStill(Cart cart) {
        UUID id = cart.id();
        Given last = id == null ? null : recent.get(id);
        return last != null && last.equals(new Given(cart.version(), CartTag.fingerprint(cart)));
    }
}
