package dev.newsstand.article.wire.polling;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Tells editors how the feeds fare. */
@Configuration(proxyBeanMethods = false)
class FeedsRouting {

    record FeedsJson(List<FeedJson> items) {}

    record FeedJson(
            String address,
            String state,
            @Nullable String outcome,
            int failures,
            @Nullable Instant polledAt,
            @Nullable Instant answeredAt,
            @Nullable Instant dueAt) {

        static FeedJson of(FeedState feed) {
            return new FeedJson(
                    feed.shown(),
                    feed.standing().name().toLowerCase(Locale.ROOT),
                    feed.outcome(),
                    feed.failures(),
                    feed.polledAt(),
                    feed.answeredAt(),
                    feed.dueAt());
        }
    }

    @Bean
    RouterFunction<ServerResponse> polledFeeds(FeedStates states) {
        return route().GET(
                        "/api/v1/newsroom/feeds",
                        request -> states.all()
                                .map(feeds -> feeds.stream().map(FeedJson::of).toList())
                                .flatMap(items -> ServerResponse.ok().bodyValue(new FeedsJson(items))))
                .build();
    }
}
