package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.page.SeeOther;
import dev.newsstand.gateway.view.CartForms;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The plain forms that change a cart ({@link CartForms}). A change made by a plain form answers 303; one by the script the
 * drawer. A refusal is shown with the cart as it is, with the refusal's status.
 */
final class CartFormHandler {

    private static final CartAnswer.Refusal NOT_THERE = new CartAnswer.Refusal(404, Refusals.NOT_THERE, null);

    private final Carts carts;
    private final CartPages pages;

    CartFormHandler(Carts carts, CartPages pages) {
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> add(ServerRequest request) {
        return change(request, CartChange::add);
    }

    Mono<ServerResponse> set(ServerRequest request) {
        return change(request, form -> CartChange.set(request.pathVariable("lineId"), form));
    }

    Mono<ServerResponse> remove(ServerRequest request) {
        return change(request, form -> CartChange.remove(request.pathVariable("lineId")));
    }

    Mono<ServerResponse> clear(ServerRequest request) {
        return change(request, form -> CartChange.clear());
    }

    private Mono<ServerResponse> change(ServerRequest request, Function<Form, CartChange> read) {
        return Form.of(request).flatMap(form -> switch (read.apply(form)) {
            case CartChange.Senseless(String text) -> senseless(request, text);
            case CartChange.Wanted wanted -> make(request, wanted).flatMap(answer -> answer(request, form, answer));
        });
    }

    /** A cookie whose cart is no longer there does not keep a shopper from adding: a new cart is begun. */
    private Mono<CartAnswer> make(ServerRequest request, CartChange.Wanted wanted) {
        Shopper shopper = Shopper.of(request);
        return carts.change(wanted.call(), shopper)
                .flatMap(answer -> answer instanceof CartAnswer.Unknown
                                && wanted.begins()
                                && shopper.cookie().isPresent()
                        ? carts.change(wanted.call(), shopper.withoutCart())
                        : Mono.just(answer));
    }

    /** A form that asks for nothing that could be done. */
    Mono<ServerResponse> senseless(ServerRequest request, String text) {
        return pages.refused(request, new CartAnswer.Refusal(422, text, null), asDrawer(request));
    }

    Mono<ServerResponse> answer(ServerRequest request, Form form, CartAnswer answer) {
        boolean asDrawer = asDrawer(request);
        return switch (answer) {
            case CartAnswer.Held held -> done(request, form, held, asDrawer);
            case CartAnswer.Refusal refusal -> pages.refused(request, refusal, asDrawer);
            case CartAnswer.Unknown unknown -> pages.refused(request, NOT_THERE, asDrawer);
            case CartAnswer.Unavailable away -> pages.show(request, away, asDrawer);
        };
    }

    private Mono<ServerResponse> done(ServerRequest request, Form form, CartAnswer.Held held, boolean asDrawer) {
        HttpHeaders headers = request.exchange().getResponse().getHeaders();
        held.cookies().forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie));
        return asDrawer ? pages.show(request, held, true) : SeeOther.to(ReturnPath.of(form.text(CartForms.RETURN)));
    }

    private static boolean asDrawer(ServerRequest request) {
        return "drawer".equals(request.headers().firstHeader("X-Fragment"));
    }
}
