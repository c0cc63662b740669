package dev.newsstand.related.more.web;

import dev.newsstand.related.more.Lookup;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Etags;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What the requests of this service have in common. */
public final class Requests {

    /** In seconds. */
    private static final String SOON = "2";

    private Requests() {}

    /** The story that is asked for; what is no id is the id of nothing. */
    public static StoryId article(ServerRequest request) {
        return story(request, "articleId");
    }

    static StoryId story(ServerRequest request, String variable) {
        return StoryId.parse(request.pathVariable(variable))
                .orElseThrow(() -> new Refused(Problem.of(Problems.NOT_FOUND).detail("No story is known by this id.")));
    }

    public static int limit(ServerRequest request, int usual, int most) {
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
    public static <T> Mono<ServerResponse> answer(
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

    /** The answer under a tag of its content, or 304 to those who have it. */
    public static Mono<ServerResponse> tagged(ServerRequest request, Record answer) {
        byte[] words = answer.toString().getBytes(StandardCharsets.UTF_8);
        String tag = Etags.strong(UUID.nameUUIDFromBytes(words));
        boolean known = Etags.matches(request.headers().header(HttpHeaders.IF_NONE_MATCH), tag);
        ServerResponse.BodyBuilder response = ServerResponse.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(CacheControl.noCache());
        return known ? response.build() : response.bodyValue(answer);
    }

    static Mono<ServerResponse> notYet(ServerRequest request) {
        request.exchange().getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, SOON);
        return Problem.of(Problems.UNAVAILABLE)
                .detail("The stories are still being read. Try again in a moment.")
                .response(request);
    }
}
