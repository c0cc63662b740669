package dev.newsstand.related.more.web;

import dev.newsstand.related.more.FindRelated;
import dev.newsstand.related.more.domain.Block;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What a story's page offers beside the story. */
@Component
class BlockHandler {

    private static final int CARDS = 4;

    private final FindRelated related;

    BlockHandler(FindRelated related) {
        this.related = related;
    }

    Mono<ServerResponse> block(ServerRequest request) {
        int limit = Requests.limit(request, CARDS, Block.MOST);
        return Requests.answer(
                request,
                related.find(Requests.article(request), limit),
                found -> Requests.tagged(request, BlockJson.of(found.value(), found.stale())));
    }
}
