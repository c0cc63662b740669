package dev.newsstand.article.feed.web;

import dev.newsstand.article.feed.FeedFormat;
import dev.newsstand.article.feed.ReadFeed;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Etags;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Gives out feeds; who has today's gets 304. */
@Component
class FeedHandler {

    private static final int LONGEST_NAME = 200;

    private final ReadFeed feeds;
    private final List<FeedFormat> formats;

    FeedHandler(ReadFeed feeds, List<FeedFormat> formats) {
        this.feeds = feeds;
        this.formats = List.copyOf(formats);
    }

    Mono<ServerResponse> newsroom(ServerRequest request) {
        return feed(request, null, request.path().substring(request.path().lastIndexOf('.') + 1));
    }

    /** {@code /newsroom/sections/World.rss} */
    Mono<ServerResponse> section(ServerRequest request) {
        String file = request.pathVariable("file");
        int dot = file.lastIndexOf('.');
        boolean named = dot > 0 && dot < LONGEST_NAME && file.indexOf('\0') < 0;
        return named ? feed(request, file.substring(0, dot), file.substring(dot + 1)) : nothing(request);
    }

    private Mono<ServerResponse> feed(ServerRequest request, @Nullable String section, String suffix) {
        Optional<FeedFormat> format =
                formats.stream().filter(known -> known.suffix().equals(suffix)).findFirst();
        if (format.isEmpty()) {
            return nothing(request);
        }
        return feeds.written(section, format.get())
                .flatMap(written -> answer(request, written, format.get()))
                .switchIfEmpty(Mono.defer(() -> nothing(request)));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, ReadFeed.Written written, FeedFormat format) {
        String etag = Etags.strong(written.tag() + "-" + format.suffix());
        return request.checkNotModified(written.updated(), etag)
                .switchIfEmpty(Mono.defer(() -> ServerResponse.ok()
                        .contentType(format.type())
                        .cacheControl(CacheControl.noCache())
                        .eTag(etag)
                        .lastModified(written.updated())
                        .header("X-Content-Type-Options", "nosniff")
                        .bodyValue(written.bytes())));
    }

    private static Mono<ServerResponse> nothing(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND).response(request);
    }
}
