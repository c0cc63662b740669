package dev.newsstand.gateway.page;

import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.neighbour.GoneNotice;
import dev.newsstand.gateway.view.CartDrawer;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Moment;
import dev.newsstand.gateway.view.NoticePage;
import dev.newsstand.gateway.view.Page;
import dev.newsstand.gateway.view.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers with whole pages: the same bytes for every reader without a cart; for others what differs is the cart's count. */
public final class Pages {

    private static final String RETRY_SECONDS = "5";

    private final SharedPages shared;
    private final Renderer renderer;
    private final Notices notices;
    private final CurrentSite site;

    public Pages(SharedPages shared, Renderer renderer, Notices notices, CurrentSite site) {
        this.shared = shared;
        this.renderer = renderer;
        this.notices = notices;
        this.site = site;
    }

    /** The site, which every page is told. */
    public Site site() {
        return site.now();
    }

    /** A page that is kept for as long as what it is made from stays the same. */
    public Mono<ServerResponse> show(ServerRequest request, Reader reader, Parts parts) {
        CartSummary cart = reader.cart();
        String key = reader.hasCart() ? parts.key() + " cart " + cart.count() : parts.key();
        Rendered rendered = shared.get(key, parts, parts.versions(cart));
        return reader.hasCart() ? Html.personal(request, 200, rendered) : Html.shared(request, rendered);
    }

    /** A page with something on it that is for this one answer. */
    public Mono<ServerResponse> showOnce(ServerRequest request, Page page) {
        return showOnce(request, 200, page);
    }

    public Mono<ServerResponse> showOnce(ServerRequest request, int status, Page page) {
        return Html.personal(request, status, renderer.page(page));
    }

    public Mono<ServerResponse> drawer(ServerRequest request, int status, CartDrawer drawer) {
        return Html.personal(request, status, renderer.drawer(drawer));
    }

    public Mono<ServerResponse> notFound(ServerRequest request, CartSummary cart) {
        return Html.personal(request, 404, notices.rendered(404, cart, null));
    }

    public Mono<ServerResponse> unavailable(ServerRequest request, CartSummary cart) {
        ServerResponse.BodyBuilder answer = ServerResponse.status(503).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return Html.personal(request, answer, notices.rendered(503, cart, null));
    }

    /** Why what a page is about cannot be shown: it is away, was taken back, or there is none. */
    public Mono<ServerResponse> missing(ServerRequest request, Answer<?> why, CartSummary cart) {
        return switch (why) {
            case Answer.Unavailable<?> away -> unavailable(request, cart);
            case Answer.Gone<?> gone -> showOnce(request, 410, NoticePage.gone(site(), cart, taken(gone.notice())));
            case Answer.Unknown<?> unknown -> notFound(request, cart);
            case Answer.Moved<?> moved -> notFound(request, cart);
            case Answer.Found<?> found -> notFound(request, cart);
        };
    }

    private static NoticePage.Taken taken(GoneNotice notice) {
        return new NoticePage.Taken(
                "killed".equals(notice.articleStatus()),
                notice.headline(),
                notice.notice(),
                notice.at() == null ? null : new Moment(notice.at()));
    }
}
