package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.view.CartDrawer;
import dev.newsstand.gateway.view.CartNotice;
import dev.newsstand.gateway.view.CartPage;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.CartView;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The cart as a page and as the drawer's contents. */
final class CartPages {

    private final Carts carts;
    private final Pages pages;

    CartPages(Carts carts, Pages pages) {
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> page(ServerRequest request) {
        return current(request).flatMap(answer -> show(request, answer, false));
    }

    Mono<ServerResponse> drawer(ServerRequest request) {
        return current(request).flatMap(answer -> show(request, answer, true));
    }

    /** The cart as it is, with a refusal on top. */
    Mono<ServerResponse> refused(ServerRequest request, CartAnswer.Refusal refusal, boolean asDrawer) {
        CartNotice notice = CartNotice.refused(refusal.text());
        if (refusal.cart() != null) {
            return write(
                    request, refusal.status(), CartViews.cart(refusal.cart()).with(notice), asDrawer);
        }
        return current(request)
                .flatMap(answer -> answer instanceof CartAnswer.Unavailable
                        ? away(request, asDrawer)
                        : write(request, refusal.status(), view(answer).with(notice), asDrawer));
    }

    Mono<ServerResponse> show(ServerRequest request, CartAnswer answer, boolean asDrawer) {
        return answer instanceof CartAnswer.Unavailable
                ? away(request, asDrawer)
                : write(request, 200, view(answer), asDrawer);
    }

    private Mono<CartAnswer> current(ServerRequest request) {
        return carts.cart(Shopper.of(request));
    }

    private static CartView view(CartAnswer answer) {
        return answer instanceof CartAnswer.Held held ? CartViews.cart(held.cart()) : CartView.EMPTY;
    }

    private Mono<ServerResponse> write(ServerRequest request, int status, CartView cart, boolean asDrawer) {
        return asDrawer
                ? pages.drawer(request, status, CartDrawer.of(cart))
                : pages.showOnce(request, status, new CartPage(pages.site(), cart));
    }

    private Mono<ServerResponse> away(ServerRequest request, boolean asDrawer) {
        return asDrawer
                ? pages.drawer(request, 503, CartDrawer.unavailable())
                : pages.unavailable(request, CartSummary.UNKNOWN);
    }
}
