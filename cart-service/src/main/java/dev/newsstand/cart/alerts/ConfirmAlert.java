package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.AlertToken;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Puts who asked at the end of the line; repeatable, and no way back into it for who was told or left. */
@Component
public class ConfirmAlert {

    private final Alerts alerts;
    private final ReadAlert readAlert;
    private final AlertSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ConfirmAlert(
            Alerts alerts,
            ReadAlert readAlert,
            AlertSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.alerts = alerts;
        this.readAlert = readAlert;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Nothing when the token is of no alert, or of one that was not confirmed in time. */
    public Mono<AlertView> confirm(AlertToken token) {
        Instant now = clock.instant();
        return alerts.lock(token)
                .filter(alert -> !alert.isExpired(now, settings.confirmWithin()))
                .flatMap(alert -> switch (alert.status()) {
                    case PENDING -> join(alert, now);
                    case WAITING, NOTIFIED, LEFT -> Mono.just(alert);
                })
                .flatMap(readAlert::view)
                .as(transaction::transactional);
    }

    private Mono<Alert> join(Alert alert, Instant now) {
        return alerts.nextPlace(alert.sku())
                .map(place -> alert.confirmed(place, now))
                .flatMap(waiting -> alerts.save(waiting).thenReturn(waiting));
    }
}
