package dev.newsstand.cart.stock.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.Holds.HoldAnswer;
import dev.newsstand.cart.stock.domain.Shortage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the function {@code hold_stock} answers. */
record HoldDocument(
        @Nullable @JsonProperty("short") List<ShortageDocument> shortages,
        @Nullable List<ChangeDocument> freed) {

    record ShortageDocument(String sku, long available) {

        Shortage shortage() {
            return new Shortage(new Sku(sku), available);
        }
    }

    HoldAnswer answer() {
        return shortages == null
                ? new HoldAnswer.Held(ChangeDocument.changes(freed))
                : new HoldAnswer.Short(
                        shortages.stream().map(ShortageDocument::shortage).toList());
    }
}
