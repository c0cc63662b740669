package dev.newsstand.gateway.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.gateway.keep.Kept;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.keep.Trust;
import dev.newsstand.gateway.neighbour.Neighbour;
import dev.newsstand.gateway.neighbour.Shape;
import dev.newsstand.gateway.page.PageSettings;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** The products of cart-service, kept for a second at most, since what is left in stock changes without an event. */
public final class Shop {

    private static final Shape<ProductJson> PRODUCT = Shape.of(ProductJson.class);
    private static final Shape<ProductListJson> LIST = Shape.of(ProductListJson.class);
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Kept.Bounds PRODUCTS = new Kept.Bounds(2_000, LONGEST);
    private static final Kept.Bounds LISTS = new Kept.Bounds(200, LONGEST);

    private final Kept<String, ProductJson> products;
    private final Kept<String, ProductListJson> lists;
    private final PageSettings settings;

    public Shop(Neighbour service, PageSettings settings, Trust trust, Clock clock) {
        this.settings = settings;
        Duration limit = settings.primaryLimit();
        this.products = new Kept<>(
                PRODUCTS,
                handle -> service.get("/api/v1/products/" + UriUtils.encodePathSegment(handle, UTF_8), PRODUCT, limit),
                product -> true,
                trust,
                clock);
        this.lists = new Kept<>(LISTS, path -> service.get(path, LIST, limit), list -> true, trust, clock);
    }

    Mono<Served<ProductJson>> product(String handle) {
        return Served.of(products, handle, limit(products.lastGood(handle)));
    }

    /** Products in the shop's order; the page is about them. */
    Mono<Served<ProductListJson>> products(int count, @Nullable String cursor) {
        String path = path(count, cursor);
        return Served.of(lists, path, limit(lists.lastGood(path)));
    }

    /** Products to show beside something else: those the merchant features, else the first ones. */
    public Mono<Served<ProductListJson>> featured(int count) {
        return Served.of(lists, path(count, null) + "&featured=true", settings.fragmentLimit())
                .flatMap(served -> ProductListJson.NONE.equals(served.orNull())
                        ? Served.of(lists, path(count, null), settings.fragmentLimit())
                        : Mono.just(served));
    }

    /** A product is no longer what it was. */
    public void changed(String handle) {
        products.empty(handle);
        lists.emptyAll();
    }

    public void anythingChanged() {
        products.emptyAll();
        lists.emptyAll();
    }

    private static String path(int count, @Nullable String cursor) {
        return "/api/v1/products?limit=" + count + (cursor == null ? "" : "&cursor=" + UriUtils.encode(cursor, UTF_8));
    }

    private Duration limit(@Nullable Object lastGood) {
        return lastGood == null ? settings.primaryLimit() : settings.fragmentLimit();
    }
}
