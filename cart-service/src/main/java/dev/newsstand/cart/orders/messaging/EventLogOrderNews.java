package dev.newsstand.cart.orders.messaging;

import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.orders.OrderNews;
import dev.newsstand.cart.orders.domain.Order;
import dev.newsstand.cart.orders.domain.Purchase;
import dev.newsstand.cart.pricing.domain.Totals;
import dev.newsstand.events.shop.OrderState;
import dev.newsstand.events.shop.ProductState;
import dev.newsstand.events.shop.ShopEvent;
import dev.newsstand.support.events.EventLog;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class EventLogOrderNews implements OrderNews {

    private final EventLog log;

    EventLogOrderNews(EventLog log) {
        this.log = log;
    }

    @Override
    public Mono<Void> placed(Order order) {
        return log.append(new ShopEvent.OrderPlaced(state(order)));
    }

    private static OrderState state(Order order) {
        Purchase purchase = order.purchase();
        return new OrderState(
                order.id(),
                order.number(),
                1,
                order.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                purchase.lines().stream().map(EventLogOrderNews::line).toList(),
                discounts(purchase),
                totals(purchase.totals()),
                order.shippingAddress().country(),
                order.placedAt());
    }

    private static OrderState.Line line(Purchase.Line line) {
        return new OrderState.Line(
                line.sku().value(),
                line.handle().value(),
                line.title(),
                line.variant(),
                line.quantity(),
                money(line.unitPrice()),
                money(line.total()),
                money(line.discount()),
                line.properties().pairs(),
                source(line.source()));
    }

    private static List<OrderState.Discount> discounts(Purchase purchase) {
        return purchase.discounts().stream()
                .map(given -> new OrderState.Discount(given.code(), given.title(), given.kind(), money(given.amount())))
                .toList();
    }

    private static OrderState.Totals totals(Totals totals) {
        return new OrderState.Totals(
                money(totals.subtotal()),
                money(totals.discount()),
                money(totals.shipping()),
                money(totals.tax()),
                money(totals.total()),
                money(totals.includedTax()));
    }

    private static OrderState.@Nullable Source source(@Nullable Source source) {
        return source == null ? null : new OrderState.Source(source.article(), source.version());
    }

    private static ProductState.Money money(Money money) {
        return new ProductState.Money(money.amount(), money.currency().getCurrencyCode());
    }
}
