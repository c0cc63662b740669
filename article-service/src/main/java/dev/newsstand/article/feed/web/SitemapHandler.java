package dev.newsstand.article.feed.web;

import dev.newsstand.article.feed.FeedStories;
import dev.newsstand.article.feed.FeedStories.Place;
import dev.newsstand.article.feed.format.Sitemap;
import dev.newsstand.support.web.Etags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Tells crawlers which stories there are. */
@Component
class SitemapHandler {

    private static final Duration NEWS = Duration.ofHours(48);
    private static final int MOST = 50_000;
    private static final int MOST_NEWS = 1_000;
    private static final MediaType XML = MediaType.valueOf("application/xml;charset=UTF-8");

    private final FeedStories stories;
    private final Sitemap sitemap;
    private final Clock clock;

    SitemapHandler(FeedStories stories, Sitemap sitemap, Clock clock) {
        this.stories = stories;
        this.sitemap = sitemap;
        this.clock = clock;
    }

    Mono<ServerResponse> newsroom(ServerRequest request) {
        return answer(request, Instant.EPOCH.minus(Duration.ofDays(365_000)), MOST, sitemap::stories);
    }

    Mono<ServerResponse> news(ServerRequest request) {
        return answer(request, clock.instant().minus(NEWS), MOST_NEWS, sitemap::news);
    }

    private Mono<ServerResponse> answer(
            ServerRequest request, Instant since, int limit, Function<List<Place>, byte[]> writer) {
        return stories.places(since, limit).collectList().flatMap(places -> {
            byte[] bytes = writer.apply(places);
            String etag = Etags.strong(UUID.nameUUIDFromBytes(bytes));
            return request.checkNotModified(etag)
                    .switchIfEmpty(Mono.defer(() -> ServerResponse.ok()
                            .contentType(XML)
                            .cacheControl(CacheControl.noCache())
                            .eTag(etag)
                            .bodyValue(bytes)));
        });
    }
}
