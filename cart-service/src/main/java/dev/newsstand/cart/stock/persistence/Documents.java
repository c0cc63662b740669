package dev.newsstand.cart.stock.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.domain.Shortage;
import dev.newsstand.cart.stock.domain.StockChange;
import dev.newsstand.cart.stock.domain.StockLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it travels between the stock's functions in the database and this service. */
final class Documents {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Documents() {}

    /** A level before and after. */
    record ChangeDocument(
            String sku,
            String handle,
            long wasOnHand,
            long wasHeld,
            long wasVersion,
            long onHand,
            long held,
            long version) {

        StockChange change() {
            return new StockChange(
                    new StockLevel(new Sku(sku), new Handle(handle), wasOnHand, wasHeld, wasVersion),
                    new StockLevel(new Sku(sku), new Handle(handle), onHand, held, version));
        }
    }

    record ShortageDocument(String sku, long available) {

        Shortage shortage() {
            return new Shortage(new Sku(sku), available);
        }
    }

    /** What the function {@code hold_stock} answers. */
    record HoldDocument(
            @Nullable @JsonProperty("short") List<ShortageDocument> shortages,
            @Nullable List<ChangeDocument> freed) {}

    record ItemDocument(String sku, long quantity) {}

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static List<StockChange> changes(@Nullable List<ChangeDocument> documents) {
        return documents == null
                ? List.of()
                : documents.stream().map(ChangeDocument::change).toList();
    }

    static List<StockChange> changes(String json) {
        return changes(List.of(read(json, ChangeDocument[].class)));
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
