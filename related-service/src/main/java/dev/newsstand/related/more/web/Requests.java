package dev.newsstand.related.more.web;

import dev.newsstand.related.more.Lookup;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.function.Function;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What the requests of this service have in common. */
final class Requests {

    private Requests() {}

    /** The story that is asked for; what is no id is the id of nothing. */
    static StoryId article(ServerRequest request) {
        return StoryId.parse(request.pathVariable("articleId"))
                .orElseThrow(() -> new Refused(Problem.of(Problems.NOT_FOUND).detail("No story is known by this id.")));
    }

    static int limit(ServerRequest request, int usual, int most) {
        String text = request.queryParam("limit").orElse(Integer.toString(usual));
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= most) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // refused below, as any other text that is no such number
        }
        throw new Refused(Problem.of(Problems.VALIDATION).at("limit", "A whole number from 1 to " + most + "."));
    }

    /** Answers with what was found, or says why nothing was. */
    static <T> Mono<ServerResponse> answer(
            ServerRequest request, Lookup<T> lookup, Function<Lookup.Found<T>, Mono<ServerResponse>> found) {
        return switch (lookup) {
            case Lookup.Found<T> here -> found.apply(here);
            case Lookup.Gone<T> gone ->
                Problem.of(Problems.GONE)
                        .detail("The story is no longer public.")
                        .response(request);
            case Lookup.Unknown<T> unknown ->
                Problem.of(Problems.NOT_FOUND)
                        .detail("No story is known by this id.")
                        .response(request);
            case Lookup.NotYet<T> notYet -> notYet(request);
        };
    }

    static Mono<ServerResponse> notYet(ServerRequest request) {
        return Problem.of(Problems.UNAVAILABLE)
                .detail("The stories are still being read. Try again in a moment.")
                .response(request);
    }
}
