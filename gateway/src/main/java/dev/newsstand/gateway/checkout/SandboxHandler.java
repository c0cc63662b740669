package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.cart.Form;
import dev.newsstand.gateway.cart.ReturnPath;
import dev.newsstand.gateway.cart.Shopper;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.page.SeeOther;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.MoneyText;
import dev.newsstand.gateway.view.SandboxPage;
import dev.newsstand.gateway.wire.MoneyJson;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /sandbox/payments/{id}}: where a shopper would pay, were the provider a real one. */
final class SandboxHandler {

    private final Checkouts checkouts;
    private final Carts carts;
    private final Pages pages;

    SandboxHandler(Checkouts checkouts, Carts carts, Pages pages) {
        this.checkouts = checkouts;
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        return Mono.zip(checkouts.payment(Shopper.of(request), request.pathVariable("id")), carts.reader(request))
                .flatMap(both -> answer(request, both.getT1(), both.getT2()));
    }

    Mono<ServerResponse> decide(ServerRequest request) {
        return Form.of(request)
                .map(form -> form.text(SandboxPage.OUTCOME).orElse(""))
                .flatMap(outcome -> checkouts.decide(Shopper.of(request), request.pathVariable("id"), outcome))
                .flatMap(told -> switch (told) {
                    case Told.Known<SandboxPaymentJson>(SandboxPaymentJson payment) -> SeeOther.to(back(payment));
                    case Told.Unavailable<SandboxPaymentJson> _ -> pages.unavailable(request, CartSummary.UNKNOWN);
                    case Told.Placed<SandboxPaymentJson> _,
                            Told.Refused<SandboxPaymentJson> _,
                            Told.Unknown<SandboxPaymentJson> _ -> show(request);
                });
    }

    private Mono<ServerResponse> answer(ServerRequest request, Told<SandboxPaymentJson> told, Reader reader) {
        return switch (told) {
            case Told.Known<SandboxPaymentJson>(SandboxPaymentJson payment) -> {
                MoneyText amount = MoneyJson.text(payment.amount());
                yield amount == null
                        ? pages.unavailable(request, reader.cart())
                        : pages.showOnce(
                                request,
                                new SandboxPage(
                                        pages.site(),
                                        reader.cart(),
                                        payment.id(),
                                        amount,
                                        payment.open(),
                                        back(payment)));
            }
            case Told.Unavailable<SandboxPaymentJson> _ -> pages.unavailable(request, reader.cart());
            case Told.Placed<SandboxPaymentJson> _,
                    Told.Refused<SandboxPaymentJson> _,
                    Told.Unknown<SandboxPaymentJson> _ -> pages.notFound(request, reader.cart());
        };
    }

    private static String back(SandboxPaymentJson payment) {
        return ReturnPath.of(Optional.ofNullable(payment.returnUrl()));
    }
}
