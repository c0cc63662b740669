package dev.newsstand.related.more.web;

import dev.newsstand.related.more.DescribeIndex;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What the blocks are made of. */
@Component
class IndexHandler {

    private final DescribeIndex index;

    IndexHandler(DescribeIndex index) {
        this.index = index;
    }

    record IndexJson(int documents, int waiting, long lagMillis, String position, String digest) {

        static IndexJson of(DescribeIndex.Description description) {
            return new IndexJson(
                    description.documents(),
                    description.waiting(),
                    description.lag().toMillis(),
                    description.position(),
                    description.digest());
        }
    }

    Mono<ServerResponse> describe(ServerRequest request) {
        return index.describe()
                .flatMap(description -> ServerResponse.ok().bodyValue(IndexJson.of(description)))
                .switchIfEmpty(Mono.defer(() -> Requests.notYet(request)));
    }
}
