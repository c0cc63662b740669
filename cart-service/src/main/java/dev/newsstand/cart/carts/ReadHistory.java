package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.CartChange;
import dev.newsstand.cart.carts.domain.CartToken;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How a shopper's cart came to be, oldest change first; nothing when the token is that of no cart. */
@Component
public class ReadHistory {

    private final Histories histories;
    private final Clock clock;

    ReadHistory(Histories histories, Clock clock) {
        this.histories = histories;
        this.clock = clock;
    }

    public Mono<List<CartChange>> read(@Nullable CartToken token, long after, int limit) {
        return token == null ? Mono.just(List.of()) : histories.of(token, after, limit, clock.instant());
    }
}
