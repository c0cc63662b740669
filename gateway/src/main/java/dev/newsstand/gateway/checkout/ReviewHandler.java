package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.cart.Shopper;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.page.SeeOther;
import dev.newsstand.gateway.view.CartNotice;
import dev.newsstand.gateway.view.ReviewPage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /checkout/{id}}: a checkout as it stands, and what a shopper does with it. */
final class ReviewHandler {

    /** Seconds after which a browser looks again, with or without script. */
    private static final String LOOK_AGAIN = "4";

    private static final CartNotice DECLINED =
            CartNotice.refused("The payment was declined. Nothing was charged, and your things are still held.");

    private final Checkouts checkouts;
    private final Carts carts;
    private final Pages pages;

    ReviewHandler(Checkouts checkouts, Carts carts, Pages pages) {
        this.checkouts = checkouts;
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        return show(request, 200, null);
    }

    Mono<ServerResponse> complete(ServerRequest request) {
        return checkouts.complete(Shopper.of(request), id(request)).flatMap(told -> switch (told) {
            case Told.Placed<CheckoutJson>(OrderJson order) -> SeeOther.to("/orders/" + order.id());
            case Told.Known<CheckoutJson>(CheckoutJson checkout) -> SeeOther.to(whereToPay(checkout));
            case Told.Refused<CheckoutJson>(int status, ProblemJson problem) -> show(request, status, notice(problem));
            case Told.Unknown<CheckoutJson> _, Told.Unavailable<CheckoutJson> _ -> show(request, 200, null);
        });
    }

    Mono<ServerResponse> release(ServerRequest request) {
        return checkouts.release(Shopper.of(request), id(request)).flatMap(told -> switch (told) {
            case Told.Refused<Boolean>(int status, ProblemJson problem) ->
                show(request, status, CartNotice.refused(problem.said("That could not be done.")));
            case Told.Unavailable<Boolean> _ -> show(request, 200, null);
            case Told.Known<Boolean> _, Told.Placed<Boolean> _, Told.Unknown<Boolean> _ -> SeeOther.to("/cart");
        });
    }

    private Mono<ServerResponse> show(ServerRequest request, int status, @Nullable CartNotice notice) {
        return Mono.zip(checkouts.find(Shopper.of(request), id(request)), carts.reader(request))
                .flatMap(both -> answer(request, status, notice, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> answer(
            ServerRequest request, int status, @Nullable CartNotice notice, Told<CheckoutJson> told, Reader reader) {
        return switch (told) {
            case Told.Known<CheckoutJson>(CheckoutJson checkout)
            when checkout.orderId() != null -> SeeOther.to("/orders/" + checkout.orderId());
            case Told.Known<CheckoutJson>(CheckoutJson checkout) -> page(request, status, notice, checkout, reader);
            case Told.Unavailable<CheckoutJson> _ -> pages.unavailable(request, reader.cart());
            case Told.Placed<CheckoutJson> _, Told.Refused<CheckoutJson> _, Told.Unknown<CheckoutJson> _ ->
                pages.notFound(request, reader.cart());
        };
    }

    private Mono<ServerResponse> page(
            ServerRequest request, int status, @Nullable CartNotice notice, CheckoutJson checkout, Reader reader) {
        Stage stage = ReviewViews.stage(checkout);
        boolean declined = stage == Stage.HELD && checkout.paid().is("declined");
        CartNotice shown = notice == null && declined ? DECLINED : notice;
        if (stage == Stage.PAYING || stage == Stage.PAID) {
            request.exchange().getResponse().getHeaders().set("Refresh", LOOK_AGAIN);
        }
        return pages.showOnce(request, status, ReviewViews.page(pages.site(), reader.cart(), checkout, stage, shown));
    }

    private static String whereToPay(CheckoutJson checkout) {
        String address = ReviewViews.payAt(checkout);
        return address == null ? "/checkout/" + checkout.id() : address;
    }

    private static @Nullable CartNotice notice(ProblemJson problem) {
        return switch (problem.slug()) {
            case "payment-declined" -> DECLINED;
            case "hold-expired" -> null;
            case "cart-changed" -> CartNotice.refused(problem.said("Your cart has changed. Please begin again."));
            default -> CartNotice.refused(problem.said("That could not be done. Nothing was charged."));
        };
    }

    private static String id(ServerRequest request) {
        return request.pathVariable("id");
    }
}
