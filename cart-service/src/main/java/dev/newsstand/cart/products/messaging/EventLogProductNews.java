package dev.newsstand.cart.products.messaging;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.products.ProductNews;
import dev.newsstand.cart.products.domain.Image;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.products.domain.Variant;
import dev.newsstand.events.shop.ProductState;
import dev.newsstand.events.shop.ShopEvent;
import dev.newsstand.support.events.EventLog;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class EventLogProductNews implements ProductNews {

    private final EventLog log;

    EventLogProductNews(EventLog log) {
        this.log = log;
    }

    @Override
    public Mono<Void> changed(Listing listing) {
        return log.append(new ShopEvent.ProductChanged(state(listing)));
    }

    static ProductState state(Listing listing) {
        Product product = listing.product();
        return new ProductState(
                product.handle().value(),
                listing.version(),
                product.offered(),
                product.title(),
                product.description(),
                product.tags(),
                product.images().stream().map(EventLogProductNews::image).toList(),
                product.variants().stream()
                        .map(variant -> variant(variant, listing.free(variant.sku())))
                        .toList());
    }

    private static ProductState.Image image(Image image) {
        return new ProductState.Image(image.url(), image.alt(), image.width(), image.height());
    }

    private static ProductState.Variant variant(Variant variant, long available) {
        return new ProductState.Variant(
                variant.sku().value(),
                variant.title(),
                variant.options(),
                money(variant.price()),
                variant.compareAt() == null ? null : money(variant.compareAt()),
                available);
    }

    private static ProductState.Money money(Money money) {
        return new ProductState.Money(money.amount(), money.currency().getCurrencyCode());
    }
}
