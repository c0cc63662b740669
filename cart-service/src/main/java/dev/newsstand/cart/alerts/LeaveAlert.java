package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.AlertToken;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes somebody out of the line; repeatable. */
@Component
public class LeaveAlert {

    private final Alerts alerts;
    private final TransactionalOperator transaction;
    private final Clock clock;

    LeaveAlert(Alerts alerts, TransactionalOperator transaction, Clock clock) {
        this.alerts = alerts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** False when the token is of no alert. */
    public Mono<Boolean> leave(AlertToken token) {
        return alerts.lock(token)
                .flatMap(alert -> alerts.save(alert.left(clock.instant())).thenReturn(true))
                .defaultIfEmpty(false)
                .as(transaction::transactional);
    }
}
