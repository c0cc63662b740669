package dev.newsstand.cart.products;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import dev.newsstand.cart.stock.SetStock;
import dev.newsstand.cart.stock.Stocks.SetAnswer;
import dev.newsstand.cart.stock.domain.StockLevel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Brings a product into the shop, or changes it; what it says already changes nothing and tells nobody. */
@Component
public class PublishProduct {

    private final Products products;
    private final SetStock setStock;
    private final ProductNews news;
    private final TransactionalOperator transaction;
    private final Clock clock;

    PublishProduct(
            Products products, SetStock setStock, ProductNews news, TransactionalOperator transaction, Clock clock) {
        this.products = products;
        this.setStock = setStock;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A product and, where it is given, how many units are on hand. {@code imported}: a file says so. */
    public record Publication(Product product, Map<Sku, Long> onHand, boolean imported) {

        public Publication {
            onHand = Map.copyOf(onHand);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Created(Listing listing) implements Outcome {}

        record Updated(Listing listing) implements Outcome {}

        record Unchanged(Listing listing) implements Outcome {}

        /** These SKUs belong to other products. */
        record SkusTaken(Map<Sku, Handle> owners) implements Outcome {}

        /** More units are held than there would be. */
        record StockHeld(StockLevel level) implements Outcome {}
    }

    public Mono<Outcome> publish(Publication publication) {
        return transaction
                .execute(status -> products.lock()
                        .then(inTransaction(publication))
                        .doOnNext(outcome -> undoRefused(outcome, status)))
                .single();
    }

    private static void undoRefused(Outcome outcome, ReactiveTransaction status) {
        if (outcome instanceof Outcome.SkusTaken || outcome instanceof Outcome.StockHeld) {
            status.setRollbackOnly();
        }
    }

    private Mono<Outcome> inTransaction(Publication publication) {
        Product product = publication.product();
        return Mono.defer(() -> products.owners(product.skus())).flatMap(owners -> {
            Map<Sku, Handle> others = new HashMap<>(owners);
            others.values().removeIf(product.handle()::equals);
            return others.isEmpty()
                    ? products.find(product.handle())
                            .map(Optional::of)
                            .defaultIfEmpty(Optional.empty())
                            .flatMap(before -> replace(before, publication, owners.keySet()))
                    : Mono.just(new Outcome.SkusTaken(others));
        });
    }

    private Mono<Outcome> replace(Optional<Listing> before, Publication publication, Set<Sku> known) {
        Product product = publication.product();
        boolean same = before.map(Listing::product).filter(product::equals).isPresent();
        long version = before.map(Listing::version).orElse(0L) + 1;
        Mono<Void> saved = same
                ? Mono.empty()
                : products.save(product, version, opening(publication, known), publication.imported(), clock.instant());
        return saved.then(Mono.defer(() -> setLevels(publication, known)))
                .flatMap(levels -> conclude(before, same, product.handle(), levels));
    }

    private static Map<Sku, Long> opening(Publication publication, Set<Sku> known) {
        Map<Sku, Long> opening = new HashMap<>(publication.onHand());
        opening.keySet().removeAll(known);
        return opening;
    }

    private Mono<List<SetAnswer>> setLevels(Publication publication, Set<Sku> known) {
        Set<Sku> counted = new HashSet<>(publication.onHand().keySet());
        counted.retainAll(known);
        List<Sku> inOrder = new ArrayList<>(counted);
        inOrder.sort(Comparator.comparing(Sku::value));
        return Flux.fromIterable(inOrder)
                .concatMap(sku -> setStock.set(sku, publication.onHand().getOrDefault(sku, 0L), publication.imported()))
                .collectList();
    }

    private Mono<Outcome> conclude(Optional<Listing> before, boolean same, Handle handle, List<SetAnswer> levels) {
        boolean restocked = false;
        for (SetAnswer level : levels) {
            switch (level) {
                case SetAnswer.Done done -> restocked |= !done.change().changedNothing();
                case SetAnswer.BelowHeld below -> {
                    return Mono.just(new Outcome.StockHeld(below.level()));
                }
                case SetAnswer.UnknownSku unknown -> throw new IllegalStateException("no stock of " + unknown.sku());
            }
        }
        boolean changed = !same || restocked;
        return products.find(handle)
                .flatMap(listing -> (same ? Mono.<Void>empty() : news.changed(listing)).thenReturn(listing))
                .map(listing -> outcome(before.isPresent(), changed, listing));
    }

    private static Outcome outcome(boolean existed, boolean changed, Listing listing) {
        if (!existed) {
            return new Outcome.Created(listing);
        }
        return changed ? new Outcome.Updated(listing) : new Outcome.Unchanged(listing);
    }
}
