package dev.newsstand.cart.pricing;

import dev.newsstand.cart.pricing.persistence.DiscountStores;
import dev.newsstand.support.test.TestPostgres;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** In a database of its own, since automatic discounts are for every cart of a shop. */
class PostgresDiscountCodesIT implements DiscountCodesContract {

    private static final ConnectionFactory CONNECTIONS = TestPostgres.database("codes")
            .migrated("classpath:db/migration", "classpath:db/migration-events")
            .connectionFactory();
    private static final TransactionalOperator TRANSACTION =
            TransactionalOperator.create(new R2dbcTransactionManager(CONNECTIONS));

    private final DiscountCodes codes = DiscountStores.on(DatabaseClient.create(CONNECTIONS));

    @Override
    public DiscountCodes codes() {
        return codes;
    }

    @Override
    public <T> T in(Mono<T> work) {
        return work.as(TRANSACTION::transactional).block();
    }
}
