package dev.newsstand.gateway.shop;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Parts;
import dev.newsstand.gateway.page.Query;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.view.AlertForm;
import dev.newsstand.gateway.view.AlertForms;
import dev.newsstand.gateway.view.CartSummary;
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

    ShopPages(Shop shop, Carts carts, Pages pages) {
        this.shop = shop;
        this.carts = carts;
        this.pages = pages;
    }

    /** A part of the list. @param cursor where the part before it ended */
    private record ListParts(
            Site site, ProductListJson products, @Nullable String cursor, boolean stale) implements Parts {

        @Override
        public String key() {
            return "shop " + cursor;
        }

        @Override
        public List<Supplier<? extends Page>> versions(CartSummary cart) {
            return List.of(() ->
                    new ShopPage(site, cart, ProductViews.cards(products), products.next(), cursor != null, stale));
        }
    }

    /** A product for those without a cart, whose forms have no key of their own. */
    private record ProductParts(Site site, ProductJson product, boolean stale) implements Parts {

        @Override
        public String key() {
            return "product " + product.handle();
        }

        @Override
        public List<Supplier<? extends Page>> versions(CartSummary cart) {
            return List.of(() ->
                    new ProductPage(site, cart, ProductViews.product(product), null, null, AlertForm.FRESH, stale));
        }
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
            case Served.Shown<ProductListJson>(ProductListJson products, boolean stale) ->
                pages.show(request, reader, new ListParts(pages.site(), products, cursor, stale));
            case Served.Missing<ProductListJson>(Answer<ProductListJson> why) ->
                pages.missing(request, why, reader.cart());
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
                        : pages.show(request, reader, new ProductParts(pages.site(), json, stale));
            }
            case Served.Missing<ProductJson>(Answer<ProductJson> why) -> pages.missing(request, why, reader.cart());
        };
    }

    /** Id of the story that somebody came from; anything else that stands there is none. */
    private static @Nullable String story(ServerRequest request) {
        String story = Query.text(request, ProductCard.STORY);
        return story != null && ID.matcher(story).matches() ? story : null;
    }

    /** The product's page with what was wrong with the form of back in stock. */
    Mono<ServerResponse> refused(ServerRequest request, String handle, AlertForm form) {
        return Mono.zip(shop.product(handle), carts.reader(request)).flatMap(both -> switch (both.getT1()) {
            case Served.Shown<ProductJson>(ProductJson json, boolean stale) ->
                pages.showOnce(request, 422, page(both.getT2(), json, null, form, stale));
            case Served.Missing<ProductJson>(Answer<ProductJson> why) ->
                pages.missing(request, why, both.getT2().cart());
        });
    }

    /** A page for one shopper, whose form has an idempotency key of its own. */
    private ProductPage page(Reader reader, ProductJson json, @Nullable String story, AlertForm form, boolean stale) {
        return new ProductPage(
                pages.site(),
                reader.cart(),
                ProductViews.product(json),
                UUID.randomUUID().toString(),
                story,
                form,
                stale);
    }
}
