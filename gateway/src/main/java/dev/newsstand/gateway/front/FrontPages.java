package dev.newsstand.gateway.front;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.newsroom.ArticleListJson;
import dev.newsstand.gateway.newsroom.KnownSections;
import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.shop.ProductListJson;
import dev.newsstand.gateway.shop.Shop;
import dev.newsstand.gateway.view.AsOf;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /}: either half may be missing, but not both. */
final class FrontPages {

    private static final int STORIES = 12;
    private static final int PRODUCTS = 6;

    private final Newsroom newsroom;
    private final Shop shop;
    private final Carts carts;
    private final Pages pages;

    FrontPages(Newsroom newsroom, Shop shop, Carts carts, Pages pages) {
        this.newsroom = newsroom;
        this.shop = shop;
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        String place = newsroom.placeOfLists();
        return Mono.zip(newsroom.latest(STORIES), newsroom.sections(), shop.featured(PRODUCTS), carts.reader(request))
                .flatMap(all -> answer(request, place, all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }

    private Mono<ServerResponse> answer(
            ServerRequest request,
            String place,
            Served<ArticleListJson> stories,
            KnownSections sections,
            Served<ProductListJson> goods,
            Reader reader) {
        if (stories.orNull() == null && goods.orNull() == null) {
            return pages.unavailable(request, reader.cart());
        }
        FrontParts parts = new FrontParts(
                pages.site(),
                stories.orElse(ArticleListJson.NONE),
                sections,
                goods.orElse(ProductListJson.NONE),
                newsroom.gone().now(),
                new AsOf(stories.isStale(), place));
        return pages.show(request, reader, parts);
    }
}
