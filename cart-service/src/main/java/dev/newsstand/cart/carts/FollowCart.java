package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A shopper's cart as it goes on: its newest state after a change, prices and stock included; states may be skipped. */
@Component
public class FollowCart {

    private final ReadCart readCart;
    private final CartWatch watch;
    private final Duration recheck;

    FollowCart(ReadCart readCart, CartWatch watch, @Value("${newsstand.carts.recheck-interval}") Duration recheck) {
        this.readCart = readCart;
        this.watch = watch;
        this.recheck = recheck;
    }

    /** What became of the cart. */
    public sealed interface News {

        record Changed(Cart cart) implements News {}

        /** Told from time to time, so that a listener who is gone is noticed. */
        record Unchanged() implements News {}

        /** There is no such cart any more; the last news. */
        record Gone() implements News {}
    }

    /** What comes after that state of the cart, which the caller has read. */
    public Flux<News> after(Cart read, CartToken token) {
        AtomicReference<Cart> last = new AtomicReference<>(read);
        Flux<String> changes = watch.stampsOf(token).filter(stamp -> !stamp.equals(stampOf(last.get())));
        Flux<Long> rechecks = Flux.interval(recheck);
        return Flux.merge(changes, rechecks)
                .onBackpressureLatest()
                .concatMap(signal -> next(token, last), 1)
                .takeUntil(news -> news instanceof News.Gone);
    }

    private Mono<News> next(CartToken token, AtomicReference<Cart> last) {
        return readCart.read(token)
                .<News>map(cart -> cart.looksLike(last.getAndSet(cart)) ? new News.Unchanged() : new News.Changed(cart))
                .defaultIfEmpty(new News.Gone());
    }

    private static String stampOf(Cart cart) {
        return cart.id() + ":" + cart.version();
    }
}
