package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.Expired;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Skips what somebody has locked: two instances share the work, and neither waits for a shopper. */
@Repository
class PostgresExpired implements Expired {

    private final DatabaseClient database;

    PostgresExpired(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Long> deleteCarts(Instant before, int limit) {
        return count("select sweep_carts(:before, :limit)", before, limit);
    }

    @Override
    public Mono<Long> deleteKeys(Instant before, int limit) {
        return count("select sweep_keys(:before, :limit)", before, limit);
    }

    private Mono<Long> count(String sweep, Instant before, int limit) {
        return database.sql(sweep)
                .bind("before", before)
                .bind("limit", limit)
                .mapValue(Long.class)
                .one();
    }
}
