package dev.newsstand.cart.orders;

import dev.newsstand.cart.mail.Mails;
import dev.newsstand.cart.mail.Storefront;
import dev.newsstand.cart.orders.domain.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells others of a new order, and its shopper by mail; in the caller's transaction, which places it. */
@Component
public class AnnounceOrder {

    private final OrderNews news;
    private final Mails mails;
    private final Storefront storefront;

    AnnounceOrder(OrderNews news, Mails mails, Storefront storefront) {
        this.news = news;
        this.mails = mails;
        this.storefront = storefront;
    }

    public Mono<Void> announce(Order order) {
        return news.placed(order).then(Mono.defer(() -> mails.enqueue(OrderMail.of(order, storefront))));
    }
}
