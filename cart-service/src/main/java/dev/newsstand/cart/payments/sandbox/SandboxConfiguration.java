package dev.newsstand.cart.payments.sandbox;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import dev.newsstand.cart.payments.CallbackSignature;
import dev.newsstand.support.work.Repeated;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("newsstand.payments.sandbox.enabled")
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SandboxConfiguration.class);

    SandboxConfiguration() {
        log.warn(
                "Sandbox payments are on: whoever chooses them pays nothing. Without NEWSSTAND_SANDBOX_PAYMENTS they are off.");
    }

    @Bean
    CallbackSignature sandboxSignature(SandboxSettings settings) {
        return new CallbackSignature(settings.secretBytes());
    }

    @Bean
    SandboxPayments sandboxPayments(DatabaseClient database) {
        return new SandboxPayments(database);
    }

    @Bean
    SandboxProvider sandboxProvider(SandboxPayments payments) {
        return new SandboxProvider(payments);
    }

    /** The port is known once the server listens. */
    @Bean
    SandboxCallbacks sandboxCallbacks(
            SandboxPayments payments,
            CallbackSignature signature,
            SandboxSettings settings,
            Environment environment,
            Clock clock,
            JsonMapper json) {
        return new SandboxCallbacks(
                payments,
                signature,
                () -> settings.callbackUrl().isEmpty()
                        ? "http://localhost:" + environment.getRequiredProperty("local.server.port")
                                + "/internal/payments/sandbox"
                        : settings.callbackUrl(),
                clock,
                json);
    }

    @Bean
    Repeated sandboxCallbackRounds(SandboxCallbacks callbacks, SandboxSettings settings) {
        return new Repeated("call back about sandbox payments", settings.interval(), () -> callbacks.send(null));
    }

    @Bean
    RouterFunction<ServerResponse> sandboxApi(
            SandboxPayments payments, SandboxCallbacks callbacks, SandboxSettings settings, Clock clock) {
        SandboxHandler sandbox = new SandboxHandler(payments, callbacks, settings.delay(), clock);
        return route().GET("/api/v1/sandbox/payments/{id}", sandbox::get)
                .POST("/api/v1/sandbox/payments/{id}", sandbox::decide)
                .build();
    }
}
