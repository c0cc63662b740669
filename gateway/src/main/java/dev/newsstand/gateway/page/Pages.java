package dev.newsstand.gateway.page;

import dev.newsstand.gateway.view.Page;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers with whole pages: the same bytes for every reader without a cart; for others what differs is the cart's count. */
public final class Pages {

    private final SharedPages shared;
    private final Renderer renderer;

    public Pages(SharedPages shared, Renderer renderer) {
        this.shared = shared;
        this.renderer = renderer;
    }

    /**
     * @param key names the page among all pages
     * @param from everything but the reader that it is made from, compared by identity
     * @param versions the page, and poorer ones should it fail
     */
    public Mono<ServerResponse> show(
            ServerRequest request,
            Reader reader,
            String key,
            List<Object> from,
            List<Supplier<? extends Page>> versions) {
        return reader.hasCart()
                ? Html.personal(
                        request, 200, shared.get(key + " cart " + reader.cart().count(), from, versions))
                : Html.shared(request, shared.get(key, from, versions));
    }

    /** A page with something on it that is for this one answer. */
    public Mono<ServerResponse> showOnce(ServerRequest request, Page page) {
        return showOnce(request, 200, page);
    }

    public Mono<ServerResponse> showOnce(ServerRequest request, int status, Page page) {
        return Html.personal(request, status, renderer.page(page));
    }
}
