package dev.newsstand.related.more.web;

import dev.newsstand.related.more.FindRelated;
import dev.newsstand.related.more.domain.Block;
import dev.newsstand.support.web.Etags;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What a story's page offers beside the story. */
@Component
class BlockHandler {

    private static final int CARDS = 4;
    private static final int SHELF = 3;

    private final FindRelated related;

    BlockHandler(FindRelated related) {
        this.related = related;
    }

    Mono<ServerResponse> block(ServerRequest request) {
        int limit = Requests.limit(request, CARDS, Block.MOST);
        return Requests.answer(
                request,
                related.find(Requests.article(request), limit),
                found -> tagged(request, BlockJson.of(found.value(), found.stale())));
    }

    /** No product is matched to stories yet, and a shelf that does not fit is worse than none: so the shelf is empty. */
    Mono<ServerResponse> products(ServerRequest request) {
        int limit = Requests.limit(request, SHELF, Block.MOST);
        return Requests.answer(
                request,
                related.find(Requests.article(request), limit),
                found -> tagged(request, ShelfJson.empty(found.value().article(), found.stale())));
    }

    private static Mono<ServerResponse> tagged(ServerRequest request, Record answer) {
        byte[] words = answer.toString().getBytes(StandardCharsets.UTF_8);
        String tag = Etags.strong(UUID.nameUUIDFromBytes(words));
        boolean known = Etags.matches(request.headers().header(HttpHeaders.IF_NONE_MATCH), tag);
        ServerResponse.BodyBuilder response = ServerResponse.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(CacheControl.noCache());
        return known ? response.build() : response.bodyValue(answer);
    }
}
