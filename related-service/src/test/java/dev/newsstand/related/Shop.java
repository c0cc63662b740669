package dev.newsstand.related;

import dev.newsstand.events.Event;
import dev.newsstand.events.shop.OrderState;
import dev.newsstand.events.shop.ProductState;
import dev.newsstand.events.shop.ShopEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a shop may tell. */
final class Shop {

    private static final ProductState.Money PRICE = new ProductState.Money(1800, "USD");

    private Shop() {}

    static Event product(String handle, long version, String title, String description, long available) {
        return new ShopEvent.ProductChanged(new ProductState(
                handle,
                version,
                true,
                title,
                description,
                List.of(),
                List.of(new ProductState.Image("/api/v1/pictures/" + handle + "/400.jpg", title, 400, 300)),
                List.of(new ProductState.Variant("SKU-" + handle, "One", Map.of(), PRICE, null, available))));
    }

    static Event soldOut(String handle, long version) {
        return new ShopEvent.StockDepleted("SKU-" + handle, handle, version, Instant.EPOCH);
    }

    static Event order(UUID story, String handle) {
        OrderState.Line line = new OrderState.Line(
                "SKU-" + handle,
                handle,
                handle,
                null,
                1,
                PRICE,
                PRICE,
                PRICE,
                Map.of(),
                new OrderState.Source(story, 1L));
        return new ShopEvent.OrderPlaced(new OrderState(
                new UUID(9, handle.hashCode()),
                1,
                1,
                "paid",
                List.of(line),
                List.of(),
                new OrderState.Totals(PRICE, PRICE, PRICE, PRICE, PRICE, PRICE),
                "US",
                Instant.EPOCH));
    }
}
