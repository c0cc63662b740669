package dev.newsstand.article.live.web;

import dev.newsstand.article.live.LiveNews;
import dev.newsstand.article.live.News;
import dev.newsstand.article.live.Told;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /api/v1/newsroom/live}: what happens to public stories as server-sent events, each with its place in the log as
 * id. Whoever comes back with {@code Last-Event-ID} misses nothing, or is told by {@code reset} that something was missed.
 */
@Component
class LiveHandler {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(2);
    private static final int LONGEST_ID = 100;

    private final LiveNews live;
    private final JsonMapper json;

    LiveHandler(LiveNews live, JsonMapper json) {
        this.live = live;
        this.json = json;
    }

    Mono<ServerResponse> stream(ServerRequest request) {
        Predicate<News> wanted = wanted(request);
        String last = request.headers().firstHeader("Last-Event-ID");
        Flux<ServerSentEvent<String>> told = live.listen(last == null || last.isEmpty() ? null : id(last))
                .filter(item -> !(item instanceof Told.Item(News news)) || wanted.test(news))
                .map(this::event);
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(told, EVENT);
    }

    private static String id(String last) {
        return last.length() > LONGEST_ID ? "" : last;
    }

    private static Predicate<News> wanted(ServerRequest request) {
        String article = request.queryParam("article").orElse("");
        if (article.isEmpty()) {
            return news -> true;
        }
        try {
            UUID id = UUID.fromString(article);
            return news -> news.article().equals(id);
        } catch (IllegalArgumentException noId) {
            throw new Refused(Problem.of(Problems.MALFORMED_REQUEST).at("article", "must be the id of a story"));
        }
    }

    private ServerSentEvent<String> event(Told told) {
        return switch (told) {
            case Told.Item(News news) ->
                ServerSentEvent.builder(json.writeValueAsString(news.story()))
                        .id(news.position())
                        .event(news.kind().name().toLowerCase(Locale.ROOT))
                        .build();
            case Told.Reset(String position) ->
                ServerSentEvent.builder("{}").id(position).event("reset").build();
            case Told.Reached(String position) ->
                ServerSentEvent.<String>builder()
                        .id(position)
                        .retry(COME_BACK_AFTER)
                        .comment("up to here")
                        .build();
        };
    }
}
