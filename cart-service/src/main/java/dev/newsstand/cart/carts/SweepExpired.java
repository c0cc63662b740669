package dev.newsstand.cart.carts;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Deletes what nobody can reach any more: carts a day after they expired, so that no clock that is off costs a shopper a cart,
 * and keys after the 48 hours that they count.
 */
@Component
public class SweepExpired {

    private static final int BATCH = 500;
    private static final Duration GRACE = Duration.ofDays(1);
    private static final Duration KEY_COUNTS = Duration.ofHours(48);

    private final Expired expired;
    private final Clock clock;

    SweepExpired(Expired expired, Clock clock) {
        this.expired = expired;
        this.clock = clock;
    }

    /** Ends when nothing is left to delete; answers how many carts and keys went. */
    public Mono<Long> sweep() {
        return all(() -> expired.deleteCarts(clock.instant().minus(GRACE), BATCH))
                .flatMap(carts -> all(() -> expired.deleteKeys(clock.instant().minus(KEY_COUNTS), BATCH))
                        .map(keys -> carts + keys));
    }

    private static Mono<Long> all(Supplier<Mono<Long>> batch) {
        return Mono.defer(batch)
                .expand(deleted -> deleted == BATCH ? batch.get() : Mono.empty())
                .reduce(0L, Long::sum);
    }
}
