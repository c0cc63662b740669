package dev.newsstand.gateway.shop;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Query;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.view.AlertForm;
import dev.newsstand.gateway.view.AlertForms;
import dev.newsstand.gateway.view.Page;
import dev.newsstand.gateway.view.ProductCard;
import dev.newsstand.gateway.view.ProductPage;
import dev.newsstand.gateway.view.ShopPage;
import dev.newsstand.gateway.view.Site;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The shop's list and its products. */
final class ShopPages {

    private static final int PRODUCTS = 24;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Shop shop;
    private final Carts carts;
    private final Pages pages;
    private final Notices notices;
    private final CurrentSite site;

    ShopPages(Shop shop, Carts carts, Pages pages, Notices notices, CurrentSite site) {
        this.shop = shop;
        this.carts = carts;
        this.pages = pages;
        this.notices = notices;
        this.site = site;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        String cursor = Query.text(request, "cursor");
        return Mono.zip(shop.products(PRODUCTS, cursor), carts.reader(request))
                .flatMap(both -> list(request, cursor, both.getT1(), both.getT2()));
    }

    Mono<ServerResponse> product(ServerRequest request) {
        return Mono.zip(shop.product(request.pathVariable("handle")), carts.reader(request))
                .flatMap(both -> product(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> list(
            ServerRequest request, @Nullable String cursor, Served<ProductListJson> list, Reader reader) {
        return switch (list) {
            case Served.Shown<ProductListJson>(ProductListJson products, boolean stale) -> {
                Site now = site.now();
                Supplier<Page> page = () -> new ShopPage(
                        now, reader.cart(), ProductViews.cards(products), products.next(), cursor != null, stale);
                yield pages.show(request, reader, "shop " + cursor, List.of(now, products, stale), List.of(page));
            }
            case Served.Missing<ProductListJson>(Answer<ProductListJson> why) ->
                notices.missing(request, why, reader.cart());
        };
    }

    private Mono<ServerResponse> product(ServerRequest request, Served<ProductJson> product, Reader reader) {
        return switch (product) {
            case Served.Shown<ProductJson>(ProductJson json, boolean stale) -> {
                boolean asked = Query.text(request, AlertForms.ASKED) != null;
                String story = story(request);
                AlertForm form = asked ? AlertForm.SENT : AlertForm.FRESH;
                yield reader.hasCart() || asked || story != null
                        ? pages.showOnce(request, page(reader, json, story, form, stale))
                        : shared(request, reader, json, stale);
            }
            case Served.Missing<ProductJson>(Answer<ProductJson> why) -> notices.missing(request, why, reader.cart());
        };
    }

    /** Id of the story that somebody came from; anything else that stands there is none. */
    private static @Nullable String story(ServerRequest request) {
        String story = Query.text(request, ProductCard.STORY);
        return story != null && ID.matcher(story).matches() ? story : null;
    }

    private Mono<ServerResponse> shared(ServerRequest request, Reader reader, ProductJson json, boolean stale) {
        Site now = site.now();
        Supplier<Page> page = () ->
                new ProductPage(now, reader.cart(), ProductViews.product(json), null, null, AlertForm.FRESH, stale);
        return pages.show(request, reader, "product " + json.handle(), List.of(now, json, stale), List.of(page));
    }

    /** The product's page with what was wrong with the form of back in stock. */
    Mono<ServerResponse> refused(ServerRequest request, String handle, AlertForm form) {
        return Mono.zip(shop.product(handle), carts.reader(request)).flatMap(both -> switch (both.getT1()) {
            case Served.Shown<ProductJson>(ProductJson json, boolean stale) ->
                pages.showOnce(request, 422, page(both.getT2(), json, null, form, stale));
            case Served.Missing<ProductJson>(Answer<ProductJson> why) ->
                notices.missing(request, why, both.getT2().cart());
        });
    }

    /** A page for one shopper, whose form has an idempotency key of its own. */
    private ProductPage page(Reader reader, ProductJson json, @Nullable String story, AlertForm form, boolean stale) {
        return new ProductPage(
                site.now(),
                reader.cart(),
                ProductViews.product(json),
                UUID.randomUUID().toString(),
                story,
                form,
                stale);
    }
}
