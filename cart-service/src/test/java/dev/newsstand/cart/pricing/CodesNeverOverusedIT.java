package dev.newsstand.cart.pricing;

import static dev.newsstand.cart.pricing.domain.Discounts.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.pricing.DiscountCodes.RedeemAnswer;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.pricing.domain.Discounts;
import dev.newsstand.cart.pricing.persistence.DiscountStores;
import dev.newsstand.support.test.TestPostgres;
import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** However many orders want a code at once, it is used as often as its limit allows; of two for one use, one wins. */
class CodesNeverOverusedIT {

    private static final ConnectionFactory CONNECTIONS = TestPostgres.database("pricing")
            .migrated("classpath:db/migration", "classpath:db/migration-events")
            .connectionFactory();
    private static final DiscountCodes CODES = DiscountStores.on(DatabaseClient.create(CONNECTIONS));
    private static final TransactionalOperator TRANSACTION =
            TransactionalOperator.create(new R2dbcTransactionManager(CONNECTIONS));

    @Property(tries = 25)
    void usesOfCodesAreTheSmallerOfLimitAndOrders(
            @ForAll @IntRange(min = 1, max = 6) int limit, @ForAll @IntRange(min = 2, max = 16) int orders) {
        Discount one = Discounts.limited(DiscountCodesContract.fresh(), limit);
        Discount other = Discounts.limited(DiscountCodesContract.fresh(), limit + 1);
        CODES.put(one).then(CODES.put(other)).block();
        List<RedeemAnswer> answers = Flux.range(0, orders)
                .flatMap(order -> order % 2 == 0 ? redeem(one, other) : redeem(other, one), orders)
                .collectList()
                .block();
        long redeemed = Math.min(limit, orders);
        assertThat(answers).filteredOn(new RedeemAnswer.Redeemed()::equals).hasSize((int) redeemed);
        assertThat(used(one)).isEqualTo(redeemed);
        assertThat(used(other)).isEqualTo(redeemed);
    }

    private static Mono<RedeemAnswer> redeem(Discount first, Discount second) {
        List<Code> codes = List.of(first.code(), second.code());
        return CODES.redeem(UUID.randomUUID(), codes, NOW).as(TRANSACTION::transactional);
    }

    private static long used(Discount discount) {
        return CODES.find(List.of(discount.code())).blockFirst().used();
    }
}
