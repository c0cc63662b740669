package dev.newsstand.cart.carts.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.carts.Stamps;
import dev.newsstand.cart.carts.domain.CartToken;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Ids and versions of carts, many in one statement. */
@Repository
class PostgresStamps implements Stamps {

    private final DatabaseClient database;

    PostgresStamps(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Map<CartToken, String>> of(Set<CartToken> tokens, Instant now) {
        HexFormat hex = HexFormat.of();
        Map<String, CartToken> byHash =
                tokens.stream().collect(Collectors.toMap(token -> hex.formatHex(token.hash()), token -> token));
        return database.sql("select token_hash, stamp from cart_stamps(:hashes, :now)")
                .bind("hashes", byHash.keySet().toArray(String[]::new))
                .bind("now", now)
                .map(row -> Map.entry(
                        Objects.requireNonNull(byHash.get(required(row, 0, String.class))),
                        required(row, 1, String.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
