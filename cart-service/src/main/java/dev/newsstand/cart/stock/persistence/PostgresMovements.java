package dev.newsstand.cart.stock.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.Movements;
import dev.newsstand.cart.stock.domain.Movement;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The history of stock in PostgreSQL. */
@Repository
class PostgresMovements implements Movements {

    private static final String PAGE = """
            select m.* from stock s left join lateral (
                select * from stock_movement where sku = s.sku and id < coalesce(:before, 9223372036854775807)
                order by id desc limit :limit) m on true
            where s.sku = :sku order by m.id desc
            """;

    private final DatabaseClient database;

    PostgresMovements(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Movement>> of(Sku sku, @Nullable Long before, int limit) {
        return database.sql(PAGE)
                .bind("sku", sku.value())
                .bind("before", Parameter.fromOrEmpty(before, Long.class))
                .bind("limit", limit)
                .map(row -> row.get("id", Long.class) == null ? List.<Movement>of() : List.of(movement(row)))
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.stream().flatMap(List::stream).toList());
    }

    private static Movement movement(Readable row) {
        return new Movement(
                required(row, "id", Long.class),
                Movement.Kind.valueOf(required(row, "kind", String.class).toUpperCase(Locale.ROOT)),
                required(row, "on_hand_change", Long.class),
                required(row, "held_change", Long.class),
                row.get("on_hand", Long.class),
                row.get("held", Long.class),
                row.get("reference", UUID.class),
                required(row, "at", Instant.class));
    }
}
