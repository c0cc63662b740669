package dev.newsstand.cart.payments.web;

import dev.newsstand.cart.payments.CallbackSignature;
import dev.newsstand.cart.payments.PaymentOutcomes;
import dev.newsstand.cart.payments.PaymentProvider.Standing;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code POST /internal/payments/sandbox}: answers 204 for what was heard, new or not; anything else is sent again. */
class CallbackHandler {

    private static final int MAX_BYTES = 16 * 1024;

    private final PaymentOutcomes outcomes;
    private final CallbackSignature signature;
    private final Clock clock;

    CallbackHandler(PaymentOutcomes outcomes, CallbackSignature signature, Clock clock) {
        this.outcomes = outcomes;
        this.signature = signature;
        this.clock = clock;
    }

    record Callback(@Nullable UUID payment, @Nullable String status) {

        UUID known() {
            if (payment == null) {
                throw new Refused(Problem.of(Problems.VALIDATION).at("/payment", "The id of a payment."));
            }
            return payment;
        }

        Standing standing() {
            return switch (status == null ? "" : status) {
                case "captured" -> new Standing.Captured();
                case "declined" -> new Standing.Declined();
                default -> throw new Refused(Problem.of(Problems.VALIDATION).at("/status", "captured or declined."));
            };
        }
    }

    Mono<ServerResponse> sandbox(ServerRequest request) {
        return Bodies.bytes(request, MAX_BYTES)
                .map(body -> checked(request, body))
                .flatMap(callback -> Detached.run(outcomes.tell(callback.known(), callback.standing())))
                .flatMap(_ -> ServerResponse.noContent().build())
                .switchIfEmpty(Mono.defer(() -> Problem.of(Problems.NOT_FOUND)
                        .detail("There is no such payment.")
                        .response(request)));
    }

    private Callback checked(ServerRequest request, byte[] body) {
        String given = request.headers().firstHeader(CallbackSignature.HEADER);
        if (given == null || !signature.isValid(given, body, clock.instant())) {
            throw new Refused(Problem.of(Problems.UNAUTHORIZED).detail("The signature does not fit."));
        }
        return Bodies.parse(body, Callback.class);
    }
}
