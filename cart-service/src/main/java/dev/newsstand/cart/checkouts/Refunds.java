package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.checkouts.domain.Refund;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The stored refunds. One becomes due by settling a payment that had ended, and is never forgotten. */
public interface Refunds {

    /** Newest first, with numbers below {@code before} (null: all). */
    Mono<List<Refund>> list(@Nullable Long before, int limit);

    /** Takes those that nobody has asked their provider for since {@code asked}, and notes that they are asked for now. */
    Mono<List<Refund>> take(Instant asked, int limit, Instant now);

    Mono<Void> done(Refund refund, Instant now);
}
