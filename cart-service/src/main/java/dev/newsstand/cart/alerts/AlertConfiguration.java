package dev.newsstand.cart.alerts;

import dev.newsstand.support.work.Repeated;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AlertConfiguration {

    private static final Logger log = LoggerFactory.getLogger(AlertConfiguration.class);
    private static final Duration A_DAY = Duration.ofDays(1);

    @Bean
    Repeated alertRequestHandling(HandleRequests requests, AlertSettings settings) {
        return new Repeated("handle stock alert requests", settings.pause(), requests::handle);
    }

    @Bean
    Repeated restockTelling(TellWaiting waiting, AlertSettings settings) {
        return new Repeated("tell of restocks", settings.pause(), waiting::tell);
    }

    @Bean
    Repeated alertForgetting(
            AlertRequests requests, Alerts alerts, Restocks restocks, AlertSettings settings, Clock clock) {
        return new Repeated("forget old stock alerts", Duration.ofHours(1), () -> {
            Instant now = clock.instant();
            Instant ended = now.minus(settings.keep());
            return requests.forget(now.minus(A_DAY))
                    .doOnNext(AlertConfiguration::complain)
                    .then(Mono.defer(() -> alerts.forget(now.minus(settings.confirmWithin()), ended)))
                    .then(Mono.defer(() -> restocks.forget(ended)));
        });
    }

    private static void complain(long lost) {
        if (lost > 0) {
            log.error("{} stock alert requests of yesterday could never be handled and are forgotten", lost);
        }
    }
}
