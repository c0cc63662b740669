package dev.newsstand.events.shop;

import dev.newsstand.events.shop.ProductState.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was placed: what was bought, at which prices, and where to. Who bought it stays with the shop.
 * {@code status} is {@code paid} or {@code awaiting-payment}; {@code country} an ISO 3166 code.
 */
public record OrderState(
        UUID id,
        long number,
        long version,
        String status,
        List<Line> lines,
        List<Discount> discounts,
        Totals totals,
        String country,
        Instant placedAt) {

    public OrderState {
        lines = lines == null ? List.of() : List.copyOf(lines);
        discounts = discounts == null ? List.of() : List.copyOf(discounts);
    }

    /** Units of one SKU; {@code discount} is the line's share of all discounts, {@code source} the story it was bought from. */
    public record Line(
            String sku,
            String handle,
            String title,
            @Nullable String variant,
            int quantity,
            Money unitPrice,
            Money lineTotal,
            Money discount,
            Map<String, String> properties,
            @Nullable Source source) {

        public Line {
            properties = properties == null ? Map.of() : Map.copyOf(properties);
        }
    }

    /** A story, and the version of it that was read where that is known. */
    public record Source(UUID article, @Nullable Long version) {}

    /** What one discount took off; {@code code} is null for one that everybody got. */
    public record Discount(@Nullable String code, String title, String kind, Money amount) {}

    /** {@code total} is subtotal less discount, plus shipping and tax; {@code includedTax} is within the prices. */
    public record Totals(Money subtotal, Money discount, Money shipping, Money tax, Money total, Money includedTax) {}
}
