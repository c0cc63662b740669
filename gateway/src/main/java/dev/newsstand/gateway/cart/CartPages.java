package dev.newsstand.gateway.cart;

import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Html;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.Renderer;
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
    private final Renderer renderer;
    private final Notices notices;
    private final CurrentSite site;

    CartPages(Carts carts, Renderer renderer, Notices notices, CurrentSite site) {
        this.carts = carts;
        this.renderer = renderer;
        this.notices = notices;
        this.site = site;
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
        return Html.personal(
                request,
                status,
                asDrawer ? renderer.drawer(CartDrawer.of(cart)) : renderer.page(new CartPage(site.now(), cart)));
    }

    private Mono<ServerResponse> away(ServerRequest request, boolean asDrawer) {
        return asDrawer
                ? Html.personal(request, 503, renderer.drawer(CartDrawer.unavailable()))
                : notices.unavailable(request, CartSummary.UNKNOWN);
    }
}
