package dev.newsstand.related.shelf.web;

import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.web.Requests;
import dev.newsstand.related.shelf.DecideShelf;
import dev.newsstand.related.shelf.FindShelf;
import dev.newsstand.related.shelf.domain.Shelf;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The products beside a story, and whether there are to be any. */
@Component
class ShelfHandler {

    private static final int PRODUCTS = 3;

    private final FindShelf find;
    private final DecideShelf decide;

    ShelfHandler(FindShelf find, DecideShelf decide) {
        this.find = find;
        this.decide = decide;
    }

    record Decision(@Nullable Boolean shown) {}

    Mono<ServerResponse> products(ServerRequest request) {
        StoryId article = Requests.article(request);
        int limit = Requests.limit(request, PRODUCTS, Shelf.MOST);
        return find.find(article, limit)
                .flatMap(lookup -> Requests.answer(
                        request,
                        lookup,
                        found ->
                                Requests.tagged(request, ShelfJson.of(article.value(), found.value(), found.stale()))));
    }

    Mono<ServerResponse> decide(ServerRequest request) {
        StoryId article = Requests.article(request);
        return Bodies.read(request, Decision.class)
                .flatMap(decision -> decision.shown() == null
                        ? Problem.of(Problems.VALIDATION)
                                .at("/shown", "true or false is required.")
                                .response(request)
                        : decided(request, article, Optional.of(decision.shown())));
    }

    Mono<ServerResponse> leaveOpen(ServerRequest request) {
        return decided(request, Requests.article(request), Optional.empty());
    }

    private Mono<ServerResponse> decided(ServerRequest request, StoryId article, Optional<Boolean> shown) {
        return Detached.run(decide.decide(article, shown))
                .flatMap(lookup -> Requests.answer(
                        request, lookup, found -> ServerResponse.noContent().build()));
    }
}
