package dev.newsstand.gateway.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.gateway.keep.Kept;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.keep.Trust;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.neighbour.Neighbour;
import dev.newsstand.gateway.neighbour.Shape;
import dev.newsstand.gateway.page.PageSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
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

    private static final int MOST = 100;
    /** More than that many addresses do not fit into one sitemap. */
    private static final int SITEMAP = 50_000;

    private final Kept<String, ProductJson> products;
    private final Kept<String, ProductListJson> lists;
    /** Apart, so that no number of searches pushes the lists out. */
    private final Kept<String, ProductListJson> found;

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
        this.found = new Kept<>(LISTS, path -> service.get(path, LIST, limit), list -> true, trust, clock);
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

    /** Products with these words; one half of a page. */
    public Mono<Served<ProductListJson>> search(int count, String words) {
        return Served.of(found, path(count, null) + "&q=" + UriUtils.encode(words, UTF_8), settings.primaryLimit());
    }

    /** Every product's handle; empty when they cannot be had to the last. */
    public Mono<List<String>> handles() {
        return lists.get(path(MOST, null))
                .expand(answer ->
                        answer instanceof Answer.Found<ProductListJson>(ProductListJson page) && page.next() != null
                                ? lists.get(path(MOST, page.next()))
                                : Mono.empty())
                .take(SITEMAP / MOST)
                .collectList()
                .filter(answers -> answers.stream().allMatch(Answer.Found.class::isInstance))
                .map(Shop::handles);
    }

    private static List<String> handles(List<Answer<ProductListJson>> pages) {
        return pages.stream()
                .flatMap(page -> page instanceof Answer.Found<ProductListJson>(ProductListJson found)
                        ? found.items().stream()
                        : Stream.empty())
                .map(ProductJson::handle)
                .toList();
    }

    /** A product is no longer what it was. */
    public void changed(String handle) {
        products.empty(handle);
        lists.emptyAll();
        found.emptyAll();
    }

    public void anythingChanged() {
        products.emptyAll();
        lists.emptyAll();
        found.emptyAll();
    }

    private static String path(int count, @Nullable String cursor) {
        return "/api/v1/products?limit=" + count + (cursor == null ? "" : "&cursor=" + UriUtils.encode(cursor, UTF_8));
    }

    private Duration limit(@Nullable Object lastGood) {
        return lastGood == null ? settings.primaryLimit() : settings.fragmentLimit();
    }
}
