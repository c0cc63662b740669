package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.keep.Kept;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.keep.Trust;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.neighbour.Neighbour;
import dev.newsstand.gateway.neighbour.Shape;
import dev.newsstand.gateway.page.PageSettings;
import dev.newsstand.gateway.shop.ProductListJson;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * What related-service puts beside a story: other stories, and products. That it knows nothing is an answer too. It tells
 * when a block of stories has changed; of products it does not, so that those are believed for a second.
 */
public final class Related {

    private static final Shape<RelatedJson> BLOCK = Shape.of(RelatedJson.class);
    private static final Shape<ProductListJson> SHELF = Shape.of(ProductListJson.class);
    private static final Kept.Bounds BLOCKS = new Kept.Bounds(5_000, Duration.ofSeconds(30));
    private static final Kept.Bounds SHELVES = new Kept.Bounds(5_000, Duration.ofSeconds(1));

    private final Kept<String, RelatedJson> blocks;
    private final Kept<String, ProductListJson> shelves;
    private final PageSettings settings;

    public Related(Neighbour service, PageSettings settings, Trust trust, Clock clock) {
        Trust untold = new Trust();
        this.settings = settings;
        Duration limit = settings.callLimit();
        this.blocks = new Kept<>(
                BLOCKS,
                id -> service.get("/api/v1/related/" + id + "?limit=4", BLOCK, limit)
                        .map(answer -> orNothing(answer, RelatedJson.NONE)),
                block -> true,
                trust,
                clock);
        this.shelves = new Kept<>(
                SHELVES,
                id -> service.get("/api/v1/related/" + id + "/products?limit=3", SHELF, limit)
                        .map(answer -> orNothing(answer, ProductListJson.NONE)),
                shelf -> true,
                untold,
                clock);
    }

    Mono<Served<RelatedJson>> stories(String articleId) {
        return Served.of(blocks, articleId, settings.fragmentLimit());
    }

    Mono<Served<ProductListJson>> products(String articleId) {
        return Served.of(shelves, articleId, settings.fragmentLimit());
    }

    /** A story's block is no longer what it was. */
    public void changed(String articleId) {
        blocks.empty(articleId);
    }

    public void anythingChanged() {
        blocks.emptyAll();
        shelves.emptyAll();
    }

    private static <T> Answer<T> orNothing(Answer<T> answer, T nothing) {
        return answer instanceof Answer.Unknown<T> || answer instanceof Answer.Gone<T>
                ? new Answer.Found<>(nothing)
                : answer;
    }
}
