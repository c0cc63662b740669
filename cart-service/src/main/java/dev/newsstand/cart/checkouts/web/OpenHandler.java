package dev.newsstand.cart.checkouts.web;

import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.LineNotice;
import dev.newsstand.cart.carts.web.CartJson;
import dev.newsstand.cart.carts.web.CartProblems;
import dev.newsstand.cart.carts.web.Shopper;
import dev.newsstand.cart.checkouts.Bill;
import dev.newsstand.cart.checkouts.OpenCheckout;
import dev.newsstand.cart.checkouts.OpenCheckout.Outcome;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.payments.PaymentProviders;
import dev.newsstand.cart.pricing.web.TotalsJson;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code POST /api/v1/checkouts}. */
@Component
class OpenHandler {

    private final OpenCheckout openCheckout;
    private final PaymentProviders providers;
    private final ShopCurrency currency;

    OpenHandler(OpenCheckout openCheckout, PaymentProviders providers, ShopCurrency currency) {
        this.openCheckout = openCheckout;
        this.providers = providers;
        this.currency = currency;
    }

    Mono<ServerResponse> open(ServerRequest request) {
        CartToken token = Shopper.of(request).token();
        return Bodies.read(request, CheckoutRequest.class)
                .flatMap(body -> token == null
                        ? empty(Cart.empty(currency.value())).response(request)
                        : Mono.fromSupplier(() -> CommandReader.read(token, body, providers))
                                .flatMap(command -> Detached.run(openCheckout.open(command)))
                                .flatMap(outcome -> answer(request, outcome)));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Opened opened -> opened(opened.checkout());
            case Outcome.EmptyCart refused -> empty(refused.cart()).response(request);
            case Outcome.CartChanged changed ->
                Problem.of(CheckoutProblems.CART_CHANGED)
                        .detail("The total is no longer what was shown; this is how it is now.")
                        .with("cart", CartJson.of(changed.cart()))
                        .with("totals", TotalsJson.of(changed.purchase().totals()))
                        .response(request);
            case Outcome.InsufficientStock refused -> insufficient(refused).response(request);
            case Outcome.NotForSale refused ->
                notForSale(refused.fault(), refused.cart()).response(request);
            case Outcome.NotDeliverable refused ->
                Problem.of(Problems.VALIDATION)
                        .detail("We do not send there.")
                        .at("/shippingAddress/country", "A country that we send to.")
                        .with("cart", CartJson.of(refused.cart()))
                        .response(request);
            case Outcome.UnknownCart _ ->
                Problem.of(Problems.NOT_FOUND)
                        .detail("There is no such cart (any more).")
                        .response(request);
            case Outcome.BeingPaid _ ->
                Problem.of(CheckoutProblems.PAYMENT_PENDING)
                        .detail("The checkout before this one is still being paid for.")
                        .response(request);
        };
    }

    private static Mono<ServerResponse> opened(Checkout checkout) {
        return ServerResponse.created(URI.create("/api/v1/checkouts/" + checkout.id()))
                .cacheControl(CacheControl.noStore())
                .bodyValue(CheckoutJson.of(checkout));
    }

    private static Problem empty(Cart cart) {
        return Problem.of(CheckoutProblems.EMPTY_CART)
                .detail("There is nothing in the cart to buy.")
                .with("cart", CartJson.of(cart));
    }

    private static Problem insufficient(Outcome.InsufficientStock refused) {
        long available = Math.max(0, refused.shortage().available());
        return Problem.of(CartProblems.INSUFFICIENT_STOCK)
                .detail(available == 0 ? "Sold out meanwhile." : "Only " + available + " left.")
                .with("sku", refused.shortage().sku().value())
                .with("available", available)
                .with("cart", CartJson.of(refused.cart()));
    }

    private static Problem notForSale(Bill.Fault fault, Cart cart) {
        Problem problem = fault.notice() instanceof LineNotice.NoLongerSold
                ? Problem.of(CartProblems.UNKNOWN_SKU).detail("Something in the cart is no longer sold.")
                : Problem.of(CartProblems.QUANTITY_RULE)
                        .detail("Something in the cart is no longer sold in this quantity.");
        return problem.with("sku", fault.sku().value()).with("cart", CartJson.of(cart));
    }
}
