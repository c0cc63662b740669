package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Line;
import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.carts.domain.Source;
import dev.newsstand.cart.domain.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A line as the function {@code cart_document} writes it: an array, since there may be hundreds. */
@JsonDeserialize(using = LineDocument.Reader.class)
record LineDocument(
        UUID id,
        int quantity,
        Properties properties,
        @Nullable Source source,
        long agreedPrice,
        String sku,
        long available) {

    /**
     * @param offer what the catalogue says of its SKU
     * @param stockChangedAt when the stock of any line changed last
     */
    Line line(Offer offer, Currency currency, Instant stockChangedAt) {
        return new Line(
                id,
                quantity,
                properties,
                source,
                new Money(agreedPrice, currency),
                offer.withStock(available, stockChangedAt));
    }

    /** Member by member, several times faster than by reflection. */
    static final class Reader extends ValueDeserializer<LineDocument> {

        @Override
        public LineDocument deserialize(JsonParser json, DeserializationContext context) {
            json.nextToken();
            UUID id = UUID.fromString(json.getString());
            json.nextToken();
            int quantity = json.getIntValue();
            json.nextToken();
            Properties properties = properties(json);
            Source source = json.nextToken() == JsonToken.VALUE_NULL ? null : context.readValue(json, Source.class);
            json.nextToken();
            long agreedPrice = json.getLongValue();
            json.nextToken();
            String sku = json.getString();
            json.nextToken();
            long available = json.getLongValue();
            json.nextToken();
            return new LineDocument(id, quantity, properties, source, agreedPrice, sku, available);
        }

        private static Properties properties(JsonParser json) {
            if (json.nextToken() == JsonToken.END_OBJECT) {
                return Properties.NONE;
            }
            Map<String, String> pairs = new TreeMap<>();
            do {
                String name = json.getString();
                json.nextToken();
                pairs.put(name, json.getString());
            } while (json.nextToken() != JsonToken.END_OBJECT);
            return Properties.of(pairs);
        }
    }
}
