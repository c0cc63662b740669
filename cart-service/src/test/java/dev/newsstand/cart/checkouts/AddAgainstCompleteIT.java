package dev.newsstand.cart.checkouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.support.test.HardSize;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Adds that meet the completion of the same cart at any moment: what was acknowledged is in the order or in a cart. */
class AddAgainstCompleteIT extends Shoppers {

    private static final int TIMINGS = HardSize.of(5_000);
    private final Random random = new Random(11);

    @Test
    void noItemIsLostOrDoubled() {
        String sku = sku(100, 1_000_000);
        gather(TIMINGS, sku, 64);
        AtomicInteger acknowledged = new AtomicInteger();
        Flux.range(0, TIMINGS)
                .flatMap(shopper -> race(shopper, sku, acknowledged), 16)
                .blockLast(Duration.ofMinutes(10));
        assertThat(acknowledged).hasValue(TIMINGS);
        String mine = " where token_hash in (select sha256(convert_to('" + crowd + "-' || n, 'UTF8'))"
                + " from generate_series(0, " + (TIMINGS - 1) + ") n)";
        assertThat(query("select count(*) from orders" + mine)).isEqualTo((long) TIMINGS);
        assertThat(query("with ordered as (select token_hash, (purchase #>> '{lines,0,quantity}')::int as units"
                        + " from orders), left_over as (select c.token_hash, coalesce(sum(l.quantity), 0) as units"
                        + " from cart c left join cart_line l on l.cart_id = c.id group by c.token_hash)"
                        + " select count(*) from ordered join left_over using (token_hash)" + mine
                        + " and ordered.units + left_over.units = 2"))
                .isEqualTo((long) TIMINGS);
    }

    /** One unit is in the cart, and its checkout open; now one more is added while the checkout is completed. */
    private Mono<Void> race(int shopper, String sku, AtomicInteger acknowledged) {
        Duration addAfter = Duration.ofNanos(random.nextInt(15_000_000));
        Duration completeAfter = Duration.ofNanos(random.nextInt(15_000_000));
        return open(shopper).flatMap(opened -> {
            assertThat(opened.status()).as(opened.body()).isEqualTo(201);
            Mono<Answer> add = Mono.delay(addAfter)
                    .then(add(shopper, sku))
                    .doOnNext(answer ->
                            assertThat(answer.status()).as(answer.body()).isEqualTo(200))
                    .doOnNext(answer -> acknowledged.incrementAndGet());
            Mono<Answer> complete = Mono.delay(completeAfter)
                    .then(complete(shopper, opened.id()))
                    .doOnNext(answer ->
                            assertThat(answer.status()).as(answer.body()).isEqualTo(200));
            return Mono.when(add, complete);
        });
    }
}
