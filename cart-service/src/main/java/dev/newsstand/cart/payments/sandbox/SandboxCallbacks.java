package dev.newsstand.cart.payments.sandbox;

import dev.newsstand.cart.payments.CallbackSignature;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Tells the shop what became of payments, as a provider elsewhere would: by a signed call, until it is answered well. */
class SandboxCallbacks {

    private static final Logger log = LoggerFactory.getLogger(SandboxCallbacks.class);

    private final SandboxPayments payments;
    private final CallbackSignature signature;
    private final Supplier<String> url;
    private final Clock clock;
    private final JsonMapper json;
    private final WebClient http = WebClient.create();

    SandboxCallbacks(
            SandboxPayments payments, CallbackSignature signature, Supplier<String> url, Clock clock, JsonMapper json) {
        this.payments = payments;
        this.signature = signature;
        this.url = url;
        this.clock = clock;
        this.json = json;
    }

    /** Sends what is due: of one payment, or (null) of all. What fails is sent again later. */
    Mono<Void> send(@Nullable UUID payment) {
        return Mono.defer(() -> payments.take(payment, clock.instant()).collectList())
                .flatMapIterable(due -> due)
                .concatMap(this::send)
                .then();
    }

    private Mono<Void> send(SandboxPayment payment) {
        String status = payment.state() == SandboxPayment.State.SUCCEEDED ? "captured" : "declined";
        byte[] body = json.writeValueAsBytes(Map.of("payment", payment.id(), "status", status));
        return http.post()
                .uri(url.get())
                .contentType(MediaType.APPLICATION_JSON)
                .header(CallbackSignature.HEADER, signature.of(body, clock.instant()))
                .bodyValue(body)
                .retrieve()
                .toBodilessEntity()
                .then(Mono.defer(() -> payments.delivered(payment.id(), clock.instant())))
                .onErrorResume(failure -> {
                    log.warn("Could not call back about payment {}: {}", payment.id(), failure.toString());
                    return Mono.empty();
                });
    }
}
