package dev.newsstand.related.shelf.messaging;

import dev.newsstand.events.shop.OrderState;
import dev.newsstand.events.shop.ShopEvent;
import dev.newsstand.related.shelf.Shop;
import dev.newsstand.related.shelf.Wares;
import dev.newsstand.support.events.Projection;
import dev.newsstand.support.events.ReceivedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes what the shop tells into the wares, and once that is committed into the shop in memory. */
@Component
class ShopProjection implements Projection {

    private final Wares wares;
    private final Shop shop;

    ShopProjection(Wares wares, Shop shop) {
        this.wares = wares;
        this.shop = shop;
    }

    @Override
    public String name() {
        return "related-products";
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        return switch (event.data()) {
            case ShopEvent.ProductChanged changed ->
                wares.keep(
                        ProductStates.product(changed.product()),
                        changed.version(),
                        changed.product().offered());
            case ShopEvent.StockDepleted gone -> wares.stock(gone.sku(), gone.handle(), gone.version(), 0);
            case ShopEvent.StockReplenished back ->
                wares.stock(back.sku(), back.handle(), back.version(), back.available());
            case ShopEvent.OrderPlaced placed -> bought(placed.order());
            default -> Mono.empty();
        };
    }

    private Mono<Void> bought(OrderState order) {
        Map<UUID, Map<String, Integer>> byStory = new HashMap<>();
        for (OrderState.Line line : order.lines()) {
            if (line.source() != null) {
                byStory.computeIfAbsent(line.source().article(), story -> new HashMap<>())
                        .merge(line.handle(), line.quantity(), Integer::sum);
            }
        }
        return Flux.fromIterable(byStory.entrySet())
                .concatMap(story -> wares.bought(order.id(), story.getKey(), story.getValue()))
                .then();
    }

    @Override
    public Mono<Void> committed() {
        return shop.refresh();
    }

    @Override
    public Mono<Void> clear() {
        return wares.clear();
    }
}
