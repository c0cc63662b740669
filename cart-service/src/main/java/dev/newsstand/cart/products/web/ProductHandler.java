package dev.newsstand.cart.products.web;

import dev.newsstand.cart.domain.Handle;
import dev.newsstand.cart.products.Products;
import dev.newsstand.cart.products.domain.Listing;
import dev.newsstand.cart.web.Page;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Etags;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /api/v1/products} and one of them. */
@Component
class ProductHandler {

    private final Products products;
    private final JsonMapper json;

    ProductHandler(Products products, JsonMapper json) {
        this.products = products;
        this.json = json;
    }

    record ListJson(List<ProductJson> items, @Nullable String next) {

        static ListJson of(Products.Page page) {
            Long next = page.next();
            return new ListJson(
                    page.listings().stream().map(ProductJson::of).toList(), next == null ? null : Page.cursor(next));
        }
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return products.list(ListQuery.of(request))
                .flatMap(page -> ServerResponse.ok().bodyValue(ListJson.of(page)));
    }

    Mono<ServerResponse> one(ServerRequest request) {
        return Mono.justOrEmpty(Handle.of(request.pathVariable("handle")))
                .flatMap(products::find)
                .filter(listing -> listing.product().offered())
                .flatMap(listing -> product(request, listing))
                .switchIfEmpty(Mono.defer(() -> Problem.of(Problems.NOT_FOUND)
                        .detail("There is no such product.")
                        .response(request)));
    }

    /** The tag is a digest of the answer, since stock changes without a new version of the product. */
    private Mono<ServerResponse> product(ServerRequest request, Listing listing) {
        byte[] body = json.writeValueAsBytes(ProductJson.of(listing));
        String etag = Etags.strong(DigestUtils.md5DigestAsHex(body));
        boolean known = Etags.matches(request.headers().header(HttpHeaders.IF_NONE_MATCH), etag);
        ServerResponse.BodyBuilder answer = ServerResponse.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(etag)
                .cacheControl(CacheControl.noCache());
        return known
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
    }
}
