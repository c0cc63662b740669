package dev.newsstand.gateway.page;

import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.neighbour.GoneNotice;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Moment;
import dev.newsstand.gateway.view.NoticePage;
import dev.newsstand.gateway.view.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The pages that say why there is no other. They always come, whatever else is broken. */
public final class Notices {

    static final String RETRY_SECONDS = "5";

    private static final Logger log = LoggerFactory.getLogger(Notices.class);

    private final SharedPages pages;
    private final Renderer renderer;
    private final CurrentSite site;

    public Notices(SharedPages pages, Renderer renderer, CurrentSite site) {
        this.pages = pages;
        this.renderer = renderer;
        this.site = site;
    }

    public Mono<ServerResponse> notFound(ServerRequest request, CartSummary cart) {
        return answer(request, 404, rendered(404, cart, null));
    }

    public Mono<ServerResponse> unavailable(ServerRequest request, CartSummary cart) {
        return answer(request, 503, rendered(503, cart, null));
    }

    /** Why what a page is about cannot be shown: it is away, or there is none. */
    public Mono<ServerResponse> missing(ServerRequest request, Answer<?> why, CartSummary cart) {
        return why instanceof Answer.Unavailable<?> ? unavailable(request, cart) : notFound(request, cart);
    }

    /** 410: what was there was withdrawn or killed. */
    public Mono<ServerResponse> gone(ServerRequest request, CartSummary cart, GoneNotice notice) {
        return answer(request, 410, renderer.page(NoticePage.gone(site.now(), cart, taken(notice))));
    }

    private static NoticePage.Taken taken(GoneNotice notice) {
        return new NoticePage.Taken(
                "killed".equals(notice.articleStatus()),
                notice.headline(),
                notice.notice(),
                notice.at() == null ? null : new Moment(notice.at()));
    }

    /** The page for a status, without fail. @param reference the request's id, shown for failures of ours */
    Rendered rendered(int status, CartSummary cart, @Nullable String reference) {
        try {
            Site now = site.now();
            return switch (status) {
                case 404 -> shared(now, cart, NoticePage.notFound(now, cart));
                case 503 -> shared(now, cart, NoticePage.unavailable(now, cart));
                default -> renderer.page(NoticePage.other(now, cart, status, reference));
            };
        } catch (RuntimeException broken) {
            log.error("The notice page for {} cannot be made", status, broken);
            return LastResort.PAGE;
        }
    }

    private Rendered shared(Site now, CartSummary cart, NoticePage page) {
        return pages.get("notice " + page.status() + " " + cart.count(), List.of(now), List.of(() -> page));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, int status, Rendered rendered) {
        ServerResponse.BodyBuilder answer = ServerResponse.status(status);
        if (status == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return Html.personal(request, answer, rendered);
    }
}
