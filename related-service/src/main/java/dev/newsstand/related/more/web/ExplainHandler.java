package dev.newsstand.related.more.web;

import dev.newsstand.related.more.ExplainRelated;
import dev.newsstand.related.more.domain.Block;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Why a block is as it is, for editors. */
@Component
class ExplainHandler {

    private static final int CARDS = 4;

    private final ExplainRelated explain;

    ExplainHandler(ExplainRelated explain) {
        this.explain = explain;
    }

    Mono<ServerResponse> explain(ServerRequest request) {
        int limit = Requests.limit(request, CARDS, Block.MOST);
        return Requests.answer(
                request,
                explain.explain(Requests.article(request), limit),
                found -> ServerResponse.ok().bodyValue(ExplanationJson.of(found.value())));
    }
}
