package dev.newsstand.cart.stock.persistence;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.persistence.Documents;
import dev.newsstand.cart.stock.domain.StockChange;
import dev.newsstand.cart.stock.domain.StockLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A level before and after, as the functions of the stock answer it. */
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

    static List<StockChange> changes(@Nullable List<ChangeDocument> documents) {
        return documents == null
                ? List.of()
                : documents.stream().map(ChangeDocument::change).toList();
    }

    static List<StockChange> changes(String json) {
        return changes(List.of(Documents.read(json, ChangeDocument[].class)));
    }
}
