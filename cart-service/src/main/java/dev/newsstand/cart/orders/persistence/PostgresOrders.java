package dev.newsstand.cart.orders.persistence;

import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.orders.Orders;
import dev.newsstand.cart.orders.domain.Order;
import dev.newsstand.cart.persistence.Documents;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Orders in PostgreSQL. */
@Repository
class PostgresOrders implements Orders {

    private static final String FIND = "select order_document(id)::text from orders where id = :id";
    private static final String FIND_OWN = FIND + " and (token_hash = :token or key = :key)";
    private static final String LIST = """
            select order_document(id)::text from orders where number < coalesce(:before, 9223372036854775807)
            order by number desc limit :limit
            """;

    private final DatabaseClient database;

    PostgresOrders(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Order> find(UUID id) {
        return orders(database.sql(FIND).bind("id", id)).next();
    }

    @Override
    public Mono<Order> find(UUID id, @Nullable CartToken token, @Nullable String key) {
        return orders(database.sql(FIND_OWN)
                        .bind("id", id)
                        .bind("token", Parameter.fromOrEmpty(token == null ? null : token.hash(), byte[].class))
                        .bind("key", Parameter.fromOrEmpty(key, String.class)))
                .next();
    }

    @Override
    public Mono<List<Order>> list(@Nullable Long before, int limit) {
        return orders(database.sql(LIST)
                        .bind("before", Parameter.fromOrEmpty(before, Long.class))
                        .bind("limit", limit))
                .collectList();
    }

    private static Flux<Order> orders(GenericExecuteSpec statement) {
        return statement
                .mapValue(String.class)
                .all()
                .map(json -> Documents.read(json, OrderDocument.class).order());
    }
}
