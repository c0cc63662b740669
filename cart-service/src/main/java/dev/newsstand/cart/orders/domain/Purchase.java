package dev.newsstand.cart.orders.domain;

import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.pricing.domain.Totals;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is bought, at which prices, as the shopper was shown it: it stays as it is whatever the shop says later. */
public record Purchase(
        List<Line> lines,
        List<Deduction> discounts,
        Totals totals,
        @Nullable String note,
        Properties attributes) {

    public Purchase {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing is bought");
        }
    }

    /** Units of one SKU; {@code id} is that of the cart's line, {@code discount} the line's share of all discounts. */
    public record Line(
            UUID id,
            Sku sku,
            Handle handle,
            String title,
            @Nullable String variant,
            Offer.@Nullable Picture image,
            int quantity,
            Money unitPrice,
            Money discount,
            Properties properties,
            @Nullable Source source) {

        public Money total() {
            return unitPrice.times(quantity);
        }
    }

    /** What one discount took off; {@code code} is null for one that everybody gets. */
    public record Deduction(@Nullable String code, String title, String kind, Money amount) {}

    /** Units of each SKU, in the order of the SKUs. */
    public Map<Sku, Long> quantities() {
        Map<Sku, Long> quantities = new TreeMap<>(Comparator.comparing(Sku::value));
        lines.forEach(line -> quantities.merge(line.sku(), (long) line.quantity(), Math::addExact));
        return quantities;
    }
}
