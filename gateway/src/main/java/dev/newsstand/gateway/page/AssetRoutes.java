package dev.newsstand.gateway.page;

import static dev.newsstand.gateway.page.Reads.read;

import dev.newsstand.support.web.Etags;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** {@code /static/**}: an address that carries the content's stamp never changes; the others are asked for again. */
@Configuration(proxyBeanMethods = false)
class AssetRoutes {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    @Bean
    RouterFunction<ServerResponse> assetFiles() {
        Assets assets = new Assets();
        return RouterFunctions.route()
                .route(read("/static/{*path}"), request -> serve(request, assets, request.pathVariable("path")))
                .route(read("/favicon.svg"), request -> serve(request, assets, "/icons/newsstand.svg"))
                .build();
    }

    private static Mono<ServerResponse> serve(ServerRequest request, Assets assets, String path) {
        return assets.at(path)
                .map(asset -> answer(request, asset))
                .orElseGet(() -> Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Assets.Asset asset) {
        HttpHeaders asked = request.exchange().getRequest().getHeaders();
        Rendered.Variant variant = asset.content().variant(asset.zips() ? asked : HttpHeaders.EMPTY);
        List<String> known = asked.getOrEmpty(HttpHeaders.IF_NONE_MATCH);
        boolean same = !known.isEmpty() && Etags.matches(known, variant.etag());
        ServerResponse.BodyBuilder answer = ServerResponse.status(same ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header(HttpHeaders.CACHE_CONTROL, isStamped(request, asset) ? FOREVER : FOR_AN_HOUR)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .eTag(variant.etag());
        return same ? answer.build() : Html.body(answer.contentType(asset.type()), variant);
    }

    /** Whether the address names this very content, so that an old page does not nail new content to an old address. */
    private static boolean isStamped(ServerRequest request, Assets.Asset asset) {
        return request.queryParam("v")
                .filter(stamp -> stamp.length() >= 8 && asset.content().tag().startsWith(stamp))
                .isPresent();
    }
}
