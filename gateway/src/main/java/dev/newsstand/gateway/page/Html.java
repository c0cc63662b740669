package dev.newsstand.gateway.page;

import dev.newsstand.support.web.Etags;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Answers with a rendered document. */
public final class Html {

    static final MediaType TYPE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final List<String> VARY = List.of(HttpHeaders.COOKIE, HttpHeaders.ACCEPT_ENCODING);

    private Html() {}

    /** The same for every reader without a cart: may be kept by caches that ask each time whether it still holds. */
    public static Mono<ServerResponse> shared(ServerRequest request, Rendered rendered) {
        HttpHeaders asked = request.exchange().getRequest().getHeaders();
        Rendered.Variant variant = rendered.variant(asked);
        List<String> known = asked.getOrEmpty(HttpHeaders.IF_NONE_MATCH);
        boolean same = !known.isEmpty() && Etags.matches(known, variant.etag());
        ServerResponse.BodyBuilder answer = ServerResponse.status(same ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .headers(headers -> {
                    headers.setVary(VARY);
                    headers.setCacheControl("public, max-age=0, must-revalidate");
                    headers.setETag(variant.etag());
                });
        return same ? answer.build() : body(answer.contentType(TYPE), variant);
    }

    /** For this reader and this moment alone. */
    public static Mono<ServerResponse> personal(ServerRequest request, int status, Rendered rendered) {
        return personal(request, ServerResponse.status(status), rendered);
    }

    /** The same, with headers already set. */
    public static Mono<ServerResponse> personal(
            ServerRequest request, ServerResponse.BodyBuilder answer, Rendered rendered) {
        answer.headers(headers -> {
            headers.setVary(VARY);
            headers.setCacheControl("private, no-store");
        });
        return body(
                answer.contentType(TYPE),
                rendered.variant(request.exchange().getRequest().getHeaders()));
    }

    static Mono<ServerResponse> body(ServerResponse.BodyBuilder answer, Rendered.Variant variant) {
        return answer.contentLength(variant.bytes().length)
                .headers(headers -> {
                    if (variant.encoding() != null) {
                        headers.set(HttpHeaders.CONTENT_ENCODING, variant.encoding());
                    }
                })
                .body((output, context) ->
                        output.writeWith(Mono.just(output.bufferFactory().wrap(variant.bytes()))));
    }
}
