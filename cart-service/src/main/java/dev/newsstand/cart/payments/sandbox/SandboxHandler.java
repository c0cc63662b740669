package dev.newsstand.cart.payments.sandbox;

import dev.newsstand.cart.payments.sandbox.SandboxPayment.State;
import dev.newsstand.cart.web.Ids;
import dev.newsstand.cart.web.MoneyJson;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The page of the sandbox, as data: what is to be paid, and the choice of how it ends. */
class SandboxHandler {

    private final SandboxPayments payments;
    private final SandboxCallbacks callbacks;
    private final Duration delay;
    private final Clock clock;

    SandboxHandler(SandboxPayments payments, SandboxCallbacks callbacks, Duration delay, Clock clock) {
        this.payments = payments;
        this.callbacks = callbacks;
        this.delay = delay;
        this.clock = clock;
    }

    record PaymentJson(UUID id, MoneyJson amount, String status, String returnUrl) {

        static PaymentJson of(SandboxPayment payment) {
            return new PaymentJson(
                    payment.id(),
                    MoneyJson.of(payment.amount()),
                    payment.state().name().toLowerCase(Locale.ROOT),
                    payment.returnUrl());
        }
    }

    /** What a shopper chose; {@code callbacks}: how often the shop is told. */
    record Choice(State state, int callbacks, boolean delayed) {}

    record OutcomeRequest(@Nullable String outcome) {

        Choice choice() {
            return switch (outcome == null ? "" : outcome) {
                case "succeed" -> new Choice(State.SUCCEEDED, 1, false);
                case "succeed-twice" -> new Choice(State.SUCCEEDED, 2, false);
                case "decline" -> new Choice(State.DECLINED, 1, false);
                case "delay" -> new Choice(State.PROCESSING, 1, true);
                default -> {
                    String allowed = "succeed, decline, delay or succeed-twice.";
                    throw new Refused(
                            Problem.of(Problems.VALIDATION).detail(allowed).at("/outcome", allowed));
                }
            };
        }
    }

    Mono<ServerResponse> get(ServerRequest request) {
        return Mono.justOrEmpty(Ids.of(request, "id"))
                .flatMap(payments::find)
                .flatMap(SandboxHandler::answer)
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    /** The shop is told before this answers, so that it may know before the shopper is back; unless it is delayed. */
    Mono<ServerResponse> decide(ServerRequest request) {
        return Bodies.read(request, OutcomeRequest.class)
                .map(OutcomeRequest::choice)
                .flatMap(choice -> Mono.justOrEmpty(Ids.of(request, "id"))
                        .flatMap(id -> Detached.run(decided(id, choice)))
                        .flatMap(SandboxHandler::answer)
                        .switchIfEmpty(Mono.defer(() -> unknown(request))));
    }

    private Mono<SandboxPayment> decided(UUID id, Choice choice) {
        Instant due = choice.delayed() ? clock.instant().plus(delay) : clock.instant();
        return payments.decide(id, choice.state(), choice.callbacks(), due)
                .flatMap(payment -> told(payment, choice).thenReturn(payment))
                .switchIfEmpty(Mono.defer(() -> payments.find(id)));
    }

    private Mono<Void> told(SandboxPayment payment, Choice choice) {
        return choice.delayed() ? Mono.empty() : callbacks.send(payment.id());
    }

    private static Mono<ServerResponse> answer(SandboxPayment payment) {
        return ServerResponse.ok().bodyValue(PaymentJson.of(payment));
    }

    private static Mono<ServerResponse> unknown(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND)
                .detail("There is no such payment.")
                .response(request);
    }
}
