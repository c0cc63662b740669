package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Things to put into carts. */
public final class Shelf {

    public static final Currency USD = Currency.getInstance("USD");
    public static final Instant YESTERDAY = Instant.parse("2026-01-01T00:00:00Z");
    public static final Sku MUG = new Sku("MUG");
    public static final Sku PAIR = new Sku("PAIR");
    public static final Sku RARE = new Sku("RARE");

    private Shelf() {}

    /** A mug without limits, something sold in pairs up to ten, and something of which there are three. */
    public static Map<Sku, Offer> stocked() {
        Map<Sku, Offer> shelf = new HashMap<>();
        put(shelf, MUG, 1_250, QuantityRule.ANY, 1_000_000);
        put(shelf, PAIR, 333, new QuantityRule(2, 10, 2), 1_000_000);
        put(shelf, RARE, 99_999, QuantityRule.ANY, 3);
        return shelf;
    }

    public static Offer offer(Sku sku, long price, QuantityRule rule, long available) {
        return new Offer(
                sku,
                new Handle(sku.value().toLowerCase(Locale.ROOT)),
                "Enamel " + sku,
                null,
                null,
                new Money(price, USD),
                rule,
                true,
                available,
                YESTERDAY);
    }

    public static Item item(Sku sku, int quantity) {
        return item(sku, quantity, Map.of());
    }

    public static Item item(Sku sku, int quantity, Map<String, String> properties) {
        return new Item(UUID.randomUUID(), sku, quantity, Properties.of(properties), null);
    }

    private static void put(Map<Sku, Offer> shelf, Sku sku, long price, QuantityRule rule, long available) {
        shelf.put(sku, offer(sku, price, rule, available));
    }
}
