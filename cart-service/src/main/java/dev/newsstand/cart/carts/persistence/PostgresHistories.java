package dev.newsstand.cart.carts.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.carts.Histories;
import dev.newsstand.cart.carts.domain.CartChange;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.persistence.Documents;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The table {@code cart_change}, read in one statement. */
@Repository
class PostgresHistories implements Histories {

    /** One row with no version for a cart without such changes, so that it is not taken for no cart. */
    private static final String READ = """
            select h.version, h.kind, h.at, h.undoes, h.change::text as change
            from cart c left join cart_change h on h.cart_id = c.id and h.version > :after
            where c.token_hash = :token and c.expires_at > :now
            order by h.version limit :limit
            """;

    private final DatabaseClient database;

    PostgresHistories(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<CartChange>> of(CartToken token, long after, int limit, Instant now) {
        return database.sql(READ)
                .bind("token", token.hash())
                .bind("after", after)
                .bind("limit", limit)
                .bind("now", now)
                .map(row -> row.get("version") == null ? List.<CartChange>of() : List.of(change(row)))
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.stream().flatMap(List::stream).toList());
    }

    private static CartChange change(Readable row) {
        return Documents.read(required(row, "change", String.class), ChangeDocument.class)
                .change(
                        required(row, "version", Long.class),
                        required(row, "kind", String.class),
                        required(row, "at", Instant.class),
                        row.get("undoes", Long.class));
    }
}
