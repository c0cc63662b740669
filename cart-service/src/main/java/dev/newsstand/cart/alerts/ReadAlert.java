package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.alerts.domain.AlertToken;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The alert that a token is of; nothing when it is of none, or was not confirmed in time. */
@Component
public class ReadAlert {

    private final Alerts alerts;
    private final AlertSettings settings;
    private final Clock clock;

    ReadAlert(Alerts alerts, AlertSettings settings, Clock clock) {
        this.alerts = alerts;
        this.settings = settings;
        this.clock = clock;
    }

    public Mono<AlertView> read(AlertToken token) {
        return alerts.find(token)
                .filter(alert -> !alert.isExpired(clock.instant(), settings.confirmWithin()))
                .flatMap(this::view);
    }

    Mono<AlertView> view(Alert alert) {
        return alerts.ware(alert.sku()).flatMap(ware -> {
            Long place = alert.place();
            return place == null
                    ? Mono.just(new AlertView(alert, ware, null))
                    : alerts.position(alert.sku(), place).map(position -> new AlertView(alert, ware, position));
        });
    }
}
