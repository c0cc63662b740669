package dev.newsstand.cart.imports;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.Products;
import dev.newsstand.cart.products.PublishProduct;
import dev.newsstand.cart.products.PublishProduct.Outcome;
import dev.newsstand.cart.products.PublishProduct.Publication;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.stock.Stocks;
import dev.newsstand.support.web.Blocking;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes in a product file of Shopify's form, each product in a transaction of its own; the same file twice changes nothing. */
@Component
public class ImportProducts {

    private final Products products;
    private final Stocks stocks;
    private final PublishProduct publishProduct;

    ImportProducts(Products products, Stocks stocks, PublishProduct publishProduct) {
        this.products = products;
        this.stocks = stocks;
        this.publishProduct = publishProduct;
    }

    /** What became of a file. */
    public sealed interface Answer {

        record Done(ImportReport report) implements Answer {}

        /** It is no product file: these columns are missing. */
        record ColumnsMissing(List<String> columns) implements Answer {}
    }

    /** {@code currency} is that of all prices in the file. */
    public Mono<Answer> take(String csv, Currency currency) {
        return Blocking.call(() -> FileReading.of(ProductFile.read(csv), currency))
                .flatMap(this::all)
                .<Answer>map(Answer.Done::new)
                .onErrorResume(
                        ProductFile.HeaderLacks.class,
                        lacks -> Mono.just(new Answer.ColumnsMissing(
                                lacks.columns().stream().map(Column::title).toList())));
    }

    private Mono<ImportReport> all(FileReading reading) {
        ImportReport begun = new ImportReport(0, 0, 0, reading.rejections(), List.of());
        return products.owners(SkuAssignment.candidates(reading.products()))
                .map(owners -> SkuAssignment.of(reading.products(), owners))
                .flatMap(skus -> Flux.fromIterable(reading.products())
                        .concatMap(rows -> one(rows, skus))
                        .reduce(begun, ImportReport::plus));
    }

    private Mono<ImportReport> one(ProductRows rows, SkuAssignment skus) {
        return products.find(rows.handle())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map((Optional<Listing> stored) -> Composition.of(rows, stored, skus))
                .flatMap(composition -> composition
                        .product()
                        .map(product -> publish(product, rows, composition))
                        .orElseGet(() -> Mono.just(rejected(composition.rejections()))));
    }

    private Mono<ImportReport> publish(Product product, ProductRows rows, Composition composition) {
        return newQuantities(composition.onHand())
                .flatMap(onHand -> publishProduct.publish(new Publication(product, onHand, true)))
                .map(outcome -> report(outcome, product, rows).plus(rejected(composition.rejections())));
    }

    /** Without the quantities that a file gave before: units sold since then do not come back by importing it again. */
    private Mono<Map<Sku, Long>> newQuantities(Map<Sku, Long> onHand) {
        return stocks.lastImported(onHand.keySet()).map(last -> {
            Map<Sku, Long> changed = new HashMap<>(onHand);
            changed.entrySet().removeAll(last.entrySet());
            return changed;
        });
    }

    private static ImportReport report(Outcome outcome, Product product, ProductRows rows) {
        List<ImportReport.Imported> done = List.of(new ImportReport.Imported(
                product.handle().value(),
                product.skus().stream().map(Sku::value).toList()));
        Row first = rows.variants().getFirst().row();
        return switch (outcome) {
            case Outcome.Created _ -> new ImportReport(1, 0, 0, List.of(), done);
            case Outcome.Updated _ -> new ImportReport(0, 1, 0, List.of(), done);
            case Outcome.Unchanged _ -> new ImportReport(0, 0, 1, List.of(), done);
            case Outcome.SkusTaken taken ->
                rejected(List.of(Rejection.at(first, Column.SKU, "Taken meanwhile: " + taken.owners())));
            case Outcome.StockHeld held ->
                rejected(List.of(Rejection.at(
                        first,
                        Column.QUANTITY,
                        "Checkouts hold more units of " + held.level().sku() + " than that.")));
        };
    }

    private static ImportReport rejected(List<Rejection> rejections) {
        return new ImportReport(0, 0, 0, rejections, List.of());
    }
}
