package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.domain.Offer;
import dev.newsstand.cart.persistence.Documents;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the catalogue says of SKUs, remembered for as long as it says the same: every cart comes with the number of the
 * catalogue's last change, and what was remembered of an earlier one is asked for again. Stock is never remembered.
 */
@Component
class Shelf {

    private static final String READ = "select shelf(:skus)::text";
    private static final int MOST = 10_000;

    private final DatabaseClient database;
    private volatile Remembered remembered = new Remembered(0, new ConcurrentHashMap<>());

    Shelf(DatabaseClient database) {
        this.database = database;
    }

    private record Remembered(long catalogue, Map<String, Offer> offers) {

        boolean holds(long asked, Collection<String> skus) {
            return catalogue == asked && offers.keySet().containsAll(skus);
        }
    }

    /** The offers of at least these SKUs, as the catalogue was at its change of that number, or is by now. */
    Mono<Map<String, Offer>> offers(long catalogue, Collection<String> skus) {
        Remembered known = remembered;
        return known.holds(catalogue, skus) ? Mono.just(known.offers()) : read(skus);
    }

    private Mono<Map<String, Offer>> read(Collection<String> skus) {
        return database.sql(READ)
                .bind("skus", skus.toArray(String[]::new))
                .mapValue(String.class)
                .one()
                .map(json -> remember(Documents.read(json, ShelfDocument.class)));
    }

    private Map<String, Offer> remember(ShelfDocument shelf) {
        Map<String, Offer> read = new HashMap<>();
        shelf.offers().forEach(offer -> read.put(offer.sku(), offer.offer()));
        Remembered known = remembered;
        if (known.catalogue() != shelf.catalogue() || known.offers().size() > MOST) {
            remembered = new Remembered(shelf.catalogue(), new ConcurrentHashMap<>(read));
        } else {
            known.offers().putAll(read);
        }
        return read;
    }
}
