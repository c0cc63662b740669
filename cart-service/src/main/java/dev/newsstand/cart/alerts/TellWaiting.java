package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.AlertToken;
import dev.newsstand.cart.alerts.domain.Restock;
import dev.newsstand.cart.mail.Mails;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the line of restocks: in its order, as many as there is stock for; the rest stay in it. */
@Component
public class TellWaiting {

    private static final Logger log = LoggerFactory.getLogger(TellWaiting.class);
    private static final int BATCH = 100;

    private final Restocks restocks;
    private final Alerts alerts;
    private final Mails mails;
    private final AlertMails texts;
    private final AlertSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TellWaiting(
            Restocks restocks,
            Alerts alerts,
            Mails mails,
            AlertMails texts,
            AlertSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.restocks = restocks;
        this.alerts = alerts;
        this.mails = mails;
        this.texts = texts;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Mono<Void> tell() {
        return restocks.open(BATCH)
                .collectList()
                .flatMapIterable(ids -> ids)
                .concatMap(id -> allOf(id).onErrorResume(failure -> failed(id, failure)))
                .then();
    }

    private static Mono<Long> failed(long restock, Throwable failure) {
        log.error("Could not tell of restock {}", restock, failure);
        return Mono.empty();
    }

    /** In transactions of a batch each, until there is nobody left to tell. */
    private Mono<Long> allOf(long id) {
        return batch(id).repeatWhen(told -> told.takeWhile(count -> count > 0)).count();
    }

    private Mono<Integer> batch(long id) {
        return restocks.take(id).flatMap(this::next).as(transaction::transactional);
    }

    private Mono<Integer> next(Restock restock) {
        Instant now = clock.instant();
        return alerts.first(restock.sku(), BATCH)
                .collectList()
                .flatMap(line -> alerts.ware(restock.sku()).flatMap(ware -> {
                    List<Alert> chosen = restock.tells(line, ware.available(), settings.perUnit());
                    return chosen.isEmpty()
                            ? restocks.done(restock, now).thenReturn(0)
                            : tell(restock, ware, chosen, now).thenReturn(chosen.size());
                }));
    }

    private Mono<Void> tell(Restock restock, Ware ware, List<Alert> chosen, Instant now) {
        List<Alert> told = chosen.stream().map(alert -> alert.told(now)).toList();
        return alerts.told(told, now)
                .then(Mono.defer(() -> restocks.told(restock.andTold(told.size()), told)))
                .thenMany(Flux.fromIterable(told))
                .concatMap(alert -> write(restock, ware, alert))
                .then();
    }

    private Mono<Void> write(Restock restock, Ware ware, Alert alert) {
        AlertToken token = AlertToken.random(random);
        return alerts.issue(token, alert)
                .then(Mono.defer(() -> mails.enqueue(texts.ofRestock(restock.id(), alert, ware, token))));
    }
}
