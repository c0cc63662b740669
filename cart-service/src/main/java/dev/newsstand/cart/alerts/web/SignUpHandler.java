package dev.newsstand.cart.alerts.web;

import dev.newsstand.cart.alerts.AskForAlert;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.web.ShopProblems;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code POST /api/v1/stock-alerts}. */
@Component
class SignUpHandler {

    private static final Taken TAKEN =
            new Taken("accepted", "If a mail can be sent to this address, one is on its way. It says how to confirm.");

    private final AskForAlert askForAlert;

    SignUpHandler(AskForAlert askForAlert) {
        this.askForAlert = askForAlert;
    }

    record SignUp(@Nullable String sku, @Nullable String email) {}

    record Taken(String status, String detail) {}

    Mono<ServerResponse> signUp(ServerRequest request) {
        return Bodies.read(request, SignUp.class).flatMap(body -> {
            Optional<Sku> sku = Optional.ofNullable(body.sku()).flatMap(Sku::of);
            Optional<EmailAddress> email = Optional.ofNullable(body.email()).flatMap(EmailAddress::of);
            if (sku.isEmpty() || email.isEmpty()) {
                throw refused(sku.isEmpty(), email.isEmpty());
            }
            return Detached.run(askForAlert.ask(sku.get(), email.get())).flatMap(outcome -> answer(request, outcome));
        });
    }

    private static Mono<ServerResponse> answer(ServerRequest request, AskForAlert.Outcome outcome) {
        return switch (outcome) {
            case TAKEN -> ServerResponse.accepted().bodyValue(TAKEN);
            case UNKNOWN_SKU ->
                Problem.of(ShopProblems.UNKNOWN_SKU)
                        .detail("We do not sell this.")
                        .at("/sku", "We do not sell this.")
                        .response(request);
        };
    }

    private static Refused refused(boolean noSku, boolean noEmail) {
        Problem problem = Problem.of(Problems.VALIDATION).detail("A SKU and an e-mail address are needed.");
        if (noSku) {
            problem = problem.at("/sku", "1 to " + Sku.MAX_LENGTH + " characters.");
        }
        return new Refused(noEmail ? problem.at("/email", "An address such as name@example.org.") : problem);
    }
}
