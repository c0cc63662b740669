package dev.newsstand.events.shop;

import dev.newsstand.events.Event;
import java.time.Instant;
import java.util.UUID;

/** What happened in the shop. */
public sealed interface ShopEvent extends Event {

    /** A product is new, has other words, prices, pictures or variants, or is no longer offered. */
    record ProductChanged(ProductState product) implements ShopEvent {
        @Override
        public String subject() {
            return product.handle();
        }

        @Override
        public long version() {
            return product.version();
        }
    }

    /** The last free unit of a SKU is gone. */
    record StockDepleted(String sku, String handle, long version, Instant at) implements ShopEvent {
        @Override
        public String subject() {
            return sku;
        }
    }

    /** A SKU that had none has {@code available} free units. */
    record StockReplenished(String sku, String handle, long available, long version, Instant at) implements ShopEvent {
        @Override
        public String subject() {
            return sku;
        }
    }

    /** A cart is no longer what it was; its contents stay with the shopper and the shop. */
    record CartChanged(UUID cartId, long version, String change, int itemCount, Instant at) implements ShopEvent {
        @Override
        public String subject() {
            return cartId.toString();
        }
    }

    /** Somebody bought something. */
    record OrderPlaced(OrderState order) implements ShopEvent {
        @Override
        public String subject() {
            return order.id().toString();
        }

        @Override
        public long version() {
            return order.version();
        }
    }
}
