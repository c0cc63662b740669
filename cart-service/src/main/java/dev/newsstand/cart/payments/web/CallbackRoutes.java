package dev.newsstand.cart.payments.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import dev.newsstand.cart.payments.CallbackSignature;
import dev.newsstand.cart.payments.PaymentOutcomes;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Paths that the gateway never routes. */
@Configuration(proxyBeanMethods = false)
class CallbackRoutes {

    @Bean
    @ConditionalOnBooleanProperty("newsstand.payments.sandbox.enabled")
    RouterFunction<ServerResponse> sandboxCallback(
            PaymentOutcomes outcomes, CallbackSignature sandboxSignature, Clock clock) {
        CallbackHandler callbacks = new CallbackHandler(outcomes, sandboxSignature, clock);
        return route().POST("/internal/payments/sandbox", callbacks::sandbox).build();
    }
}
