package dev.newsstand.cart.products.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.products.Products;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.products.domain.Product;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Products in PostgreSQL. */
@Repository
class PostgresProducts implements Products {

    private static final String FIND = "select product_document(handle)::text from product where handle = :handle";
    private static final String LIST = """
            select product_document(handle)::text from product
            where offered and number > :after and searchable like all(:words)
              and featured = coalesce(:featured, featured)
            order by number limit :limit
            """;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('newsstand products', 0))";
    private static final String OWNERS = "select sku, handle from variant where sku = any(:skus)";
    private static final String SAVE = "select save_product(cast(:product as json), :version, :imported, :now)";

    private final DatabaseClient database;

    PostgresProducts(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Listing> find(Handle handle) {
        return database.sql(FIND)
                .bind("handle", handle.value())
                .mapValue(String.class)
                .one()
                .map(json -> ProductDocument.read(json).listing());
    }

    @Override
    public Mono<Page> list(Query query) {
        return database.sql(LIST)
                .bind("after", query.after())
                .bind(
                        "words",
                        query.words().stream().map(PostgresProducts::pattern).toArray(String[]::new))
                .bind("featured", Parameter.fromOrEmpty(query.featured(), Boolean.class))
                .bind("limit", query.limit() + 1)
                .mapValue(String.class)
                .all()
                .map(ProductDocument::read)
                .collectList()
                .map(found -> page(found, query.limit()));
    }

    private static Page page(List<ProductDocument> found, int limit) {
        List<ProductDocument> shown = found.size() > limit ? found.subList(0, limit) : found;
        Long next = found.size() > limit ? shown.getLast().number() : null;
        return new Page(shown.stream().map(ProductDocument::listing).toList(), next);
    }

    private static String pattern(String word) {
        String literal = word.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }

    @Override
    public Mono<Void> lock() {
        return database.sql(LOCK).then();
    }

    @Override
    public Mono<Map<Sku, Handle>> owners(Collection<Sku> skus) {
        return database.sql(OWNERS)
                .bind("skus", skus.stream().map(Sku::value).toArray(String[]::new))
                .map(row -> Map.entry(
                        new Sku(required(row, "sku", String.class)), new Handle(required(row, "handle", String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    @Override
    public Mono<Void> save(Product product, long version, Map<Sku, Long> openingStock, boolean imported, Instant now) {
        return database.sql(SAVE)
                .bind("product", ProductDocument.write(product, openingStock))
                .bind("version", version)
                .bind("imported", imported)
                .bind("now", now)
                .then();
    }
}
