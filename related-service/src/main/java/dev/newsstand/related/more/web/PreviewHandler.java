package dev.newsstand.related.more.web;

import dev.newsstand.related.more.PreviewRelated;
import dev.newsstand.related.more.domain.Block;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Bodies;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code POST /api/v1/related/preview}. */
@Component
class PreviewHandler {

    private static final int CARDS = 4;
    private static final int LARGEST = 2 << 20;

    private final PreviewRelated preview;

    PreviewHandler(PreviewRelated preview) {
        this.preview = preview;
    }

    record Draft(String title, String body) {}

    Mono<ServerResponse> preview(ServerRequest request) {
        int limit = Requests.limit(request, CARDS, Block.MOST);
        return Bodies.read(request, Draft.class, LARGEST).flatMap(draft -> {
            if (draft.title() == null || draft.body() == null) {
                return Problem.of(Problems.VALIDATION)
                        .at(draft.title() == null ? "/title" : "/body", "Text is required; it may be empty.")
                        .response(request);
            }
            return preview.preview(draft.title(), draft.body(), limit)
                    .flatMap(block -> ServerResponse.ok().bodyValue(BlockJson.preview(block)))
                    .switchIfEmpty(Mono.defer(() -> Requests.notYet(request)));
        });
    }
}
