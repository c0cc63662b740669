package dev.newsstand.related.shelf;

import dev.newsstand.related.more.Encoder;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.Reading;
import dev.newsstand.related.more.domain.Tokens;
import dev.newsstand.related.shelf.domain.Goods;
import dev.newsstand.related.shelf.domain.Product;
import dev.newsstand.related.work.Prompted;
import dev.newsstand.support.web.Blocking;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The shop in memory. Follows the projection; has the model asked about products that are new to it. */
@Component
public class Shop extends Prompted {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Wares wares;
    private final Encoder encoder;
    private final Tokens tokens;
    private final AtomicReference<Goods> goods = new AtomicReference<>(new Goods(List.of(), Map.of()));

    Shop(Wares wares, Encoder encoder, Tokens tokens) {
        super("The model is asked about products again later", PAUSE);
        this.wares = wares;
        this.encoder = encoder;
        this.tokens = tokens;
    }

    Goods goods() {
        return goods.get();
    }

    /** Reads the projection anew. */
    public Mono<Void> refresh() {
        return read().then(Mono.fromRunnable(this::look));
    }

    private Mono<Goods> read() {
        return Mono.zip(wares.offered().collectList(), wares.orders())
                .flatMap(told -> Blocking.call(
                        () -> new Goods(told.getT1().stream().map(this::offer).toList(), told.getT2())))
                .doOnNext(goods::set);
    }

    private Goods.Offer offer(Wares.Told told) {
        Product product = told.product();
        return new Goods.Offer(
                product,
                Reading.of(product.title(), product.text(), null, tokens, 1),
                told.meaning() == null ? null : Meaning.of(told.meaning()));
    }

    /** Asks about all products that the model was not asked about. */
    Mono<Void> understand() {
        return wares.offered()
                .filter(told -> told.meaning() == null)
                .map(Wares.Told::product)
                .collectList()
                .flatMapIterable(unread -> unread)
                .concatMap(
                        product -> encoder.encode(Wares.opening(product))
                                .flatMap(meaning -> wares.understood(product, meaning.bytes()))
                                .thenReturn(true),
                        1)
                .count()
                .filter(asked -> asked > 0)
                .flatMap(asked -> read())
                .then();
    }

    @Override
    protected Mono<?> work() {
        return understand();
    }
}
