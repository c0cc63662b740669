package dev.newsstand.cart.payments;

import dev.newsstand.cart.payments.PaymentProvider.Standing;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Hears what providers say of payments: as often as they like, in any order. Empty when there is no such payment. */
public interface PaymentOutcomes {

    Mono<Boolean> tell(UUID payment, Standing standing);
}
