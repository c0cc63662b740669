package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.AlertRequests.AlertRequest;
import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.AlertToken;
import dev.newsstand.cart.mail.Mails;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Looks at sign-ups: each becomes one mail at most, by which the owner of the address confirms it. */
@Component
public class HandleRequests {

    private static final Logger log = LoggerFactory.getLogger(HandleRequests.class);
    private static final int BATCH = 200;

    private final AlertRequests requests;
    private final Alerts alerts;
    private final ReadAlert readAlert;
    private final Mails mails;
    private final AlertMails texts;
    private final AlertSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HandleRequests(
            AlertRequests requests,
            Alerts alerts,
            ReadAlert readAlert,
            Mails mails,
            AlertMails texts,
            AlertSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.requests = requests;
        this.alerts = alerts;
        this.readAlert = readAlert;
        this.mails = mails;
        this.texts = texts;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each on its own, so that one that fails holds up no other. */
    public Mono<Void> handle() {
        return requests.open(BATCH)
                .collectList()
                .flatMapIterable(ids -> ids)
                .concatMap(id -> one(id).onErrorResume(failure -> failed(id, failure)))
                .then();
    }

    private Mono<Void> one(long id) {
        return requests.take(id).flatMap(this::answer).as(transaction::transactional);
    }

    private static Mono<Void> failed(long id, Throwable failure) {
        log.error("Could not handle stock alert request {}", id, failure);
        return Mono.empty();
    }

    private Mono<Void> answer(AlertRequest request) {
        Instant now = clock.instant();
        return requests.sent(request, now, settings.mailPause())
                .map(settings.mailLimits()::allow)
                .flatMap(allowed -> (allowed ? mail(request, now) : Mono.<Void>empty())
                        .then(Mono.defer(() -> requests.handled(request, allowed, now))));
    }

    private Mono<Void> mail(AlertRequest request, Instant now) {
        AlertToken token = AlertToken.random(random);
        return alerts.lock(request.sku(), request.email())
                .map(standing -> standing.askedAgain(now))
                .defaultIfEmpty(Alert.pending(UUID.randomUUID(), request.sku(), request.email(), now))
                .flatMap(alert -> alerts.save(alert)
                        .then(Mono.defer(() -> alerts.issue(token, alert)))
                        .then(Mono.defer(() -> readAlert.view(alert))))
                .flatMap(view -> mails.enqueue(texts.ofRequest(request.id(), view, token)));
    }
}
