package dev.newsstand.cart.carts.persistence;

import static dev.newsstand.support.sql.Columns.required;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Statement;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Statements that are transactions of their own, put to the driver itself: {@code DatabaseClient} looks for a transaction,
 * wraps the connection and rewrites named parameters for each, which costs a shopper's call a tenth of its processor time.
 */
@Component
class Calls {

    private final ConnectionFactory connections;

    Calls(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** The text that the statement answers, empty without a row; parameters are {@code $1} and so on, bound from 0. */
    Mono<String> text(String sql, UnaryOperator<Statement> bind) {
        return Mono.usingWhen(
                connections.create(),
                connection -> Flux.from(
                                bind.apply(connection.createStatement(sql)).execute())
                        .concatMap(result -> result.map(row -> required(row, 0, String.class)))
                        .singleOrEmpty(),
                Connection::close);
    }
}
