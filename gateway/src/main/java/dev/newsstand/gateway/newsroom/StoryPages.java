package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.neighbour.GoneNotice;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.shop.ProductListJson;
import dev.newsstand.gateway.view.AsOf;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The combined page: the story decides the status; what goes with it and the cart are asked for in parallel, and each is
 * left out when it cannot be had in time.
 */
final class StoryPages {

    private final Newsroom newsroom;
    private final Related related;
    private final Carts carts;
    private final Pages pages;

    StoryPages(Newsroom newsroom, Related related, Carts carts, Pages pages) {
        this.newsroom = newsroom;
        this.related = related;
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        String slug = request.pathVariable("slug");
        String place = newsroom.place();
        return Mono.zip(newsroom.story(slug).flatMap(story -> withBesides(story, place)), carts.reader(request))
                .flatMap(both -> answer(request, both.getT1(), both.getT2()));
    }

    /** What was found for a page. */
    private sealed interface Found {
        record Whole(StoryParts parts) implements Found {}

        record Nothing(Answer<ArticleJson> why) implements Found {}
    }

    private Mono<Found> withBesides(Served<ArticleJson> story, String place) {
        return switch (story) {
            case Served.Missing<ArticleJson>(Answer<ArticleJson> why) -> Mono.just(new Found.Nothing(why));
            case Served.Shown<ArticleJson> shown
            when isGone(shown.value()) -> Mono.just(new Found.Nothing(new Answer.Gone<>(GoneNotice.UNSAID)));
            case Served.Shown<ArticleJson> shown -> besides(shown, place);
        };
    }

    private Mono<Found> besides(Served.Shown<ArticleJson> story, String place) {
        String id = story.value().id();
        return Mono.zip(related.stories(id), related.products(id))
                .map(both -> new Found.Whole(new StoryParts(
                        pages.site(),
                        story.value(),
                        both.getT1().orElse(RelatedJson.NONE),
                        both.getT2().orElse(ProductListJson.NONE),
                        newsroom.gone().now(),
                        new AsOf(story.stale(), place))));
    }

    private boolean isGone(ArticleJson story) {
        return newsroom.gone().now().hides(story.id(), story.version());
    }

    private Mono<ServerResponse> answer(ServerRequest request, Found found, Reader reader) {
        return switch (found) {
            case Found.Whole(StoryParts parts) -> pages.show(request, reader, parts);
            case Found.Nothing(Answer.Moved<ArticleJson>(String location)) -> moved(location);
            case Found.Nothing(Answer<ArticleJson> why) -> pages.missing(request, why, reader.cart());
        };
    }

    private static Mono<ServerResponse> moved(String location) {
        String slug = location.substring(location.lastIndexOf('/') + 1);
        return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/newsroom/" + slug))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
