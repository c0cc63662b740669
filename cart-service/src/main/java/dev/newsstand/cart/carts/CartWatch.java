package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.CartToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Notices changes of the carts that somebody follows, whichever instance made them: looks at all of them in one statement,
 * a few times a second, and not at all while nobody follows any.
 */
@Component
class CartWatch {

    private static final Logger log = LoggerFactory.getLogger(CartWatch.class);

    private final ConcurrentMap<CartToken, Integer> followed = new ConcurrentHashMap<>();
    private final Stamps stamps;
    private final Clock clock;
    private final Flux<Look> looks;

    CartWatch(Stamps stamps, Clock clock, @Value("${newsstand.carts.watch-interval}") Duration interval) {
        this.stamps = stamps;
        this.clock = clock;
        this.looks = Mono.defer(this::look)
                .repeatWhen(done -> done.concatMap(end -> Mono.delay(interval)))
                .share();
    }

    private record Look(Set<CartToken> asked, Map<CartToken, String> found) {}

    private Mono<Look> look() {
        Set<CartToken> asked = Set.copyOf(followed.keySet());
        return stamps.of(asked, clock.instant())
                .map(found -> new Look(asked, found))
                .onErrorResume(failure -> {
                    log.warn("Could not look after carts that are followed: {}", failure.toString());
                    return Mono.empty();
                });
    }

    /** What that cart's stamp is, again and again; empty text when there is no such cart (any more). */
    Flux<String> stampsOf(CartToken token) {
        return Flux.defer(() -> {
            followed.merge(token, 1, Integer::sum);
            return looks.onBackpressureLatest()
                    .filter(look -> look.asked().contains(token))
                    .map(look -> look.found().getOrDefault(token, ""))
                    .doFinally(end -> followed.computeIfPresent(token, (gone, by) -> by == 1 ? null : by - 1));
        });
    }
}
