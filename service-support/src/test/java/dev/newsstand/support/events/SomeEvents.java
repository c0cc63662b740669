package dev.newsstand.support.events;

import dev.newsstand.events.shop.ProductState;
import dev.newsstand.events.shop.ShopEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** Events to try engines with. */
public final class SomeEvents {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private SomeEvents() {}

    /** The event that brings this SKU to that version. */
    public static ShopEvent.StockReplenished stock(String sku, long version) {
        return new ShopEvent.StockReplenished(sku, "handle", version, version, AT);
    }

    /** The events that bring this SKU from the one version to the other, both included. */
    public static List<ShopEvent.StockReplenished> stock(String sku, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(version -> stock(sku, version))
                .toList();
    }

    /** An event of so many bytes. */
    public static ShopEvent.StockReplenished large(String sku, long version, int bytes) {
        return new ShopEvent.StockReplenished(sku, "x".repeat(bytes), version, version, AT);
    }

    /** The event that brings this product to that version. */
    public static ShopEvent.ProductChanged product(String handle, long version) {
        return new ShopEvent.ProductChanged(
                new ProductState(handle, version, true, handle, "", List.of(), List.of(), List.of()));
    }

    /** An event of a kind that is not kept for its own sake. */
    public static ShopEvent.CartChanged cart(long version) {
        return new ShopEvent.CartChanged(new UUID(1, 1), version, "added", 1, AT);
    }

    /** How an event is written in these tests: {@code subject/version}. */
    public static String named(ReceivedEvent event) {
        return event.data().subject() + "/" + event.data().version();
    }
}
