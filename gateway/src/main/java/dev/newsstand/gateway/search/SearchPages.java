package dev.newsstand.gateway.search;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.newsroom.ArticleListJson;
import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.newsroom.StoryCards;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Query;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.shop.ProductListJson;
import dev.newsstand.gateway.shop.ProductViews;
import dev.newsstand.gateway.shop.Shop;
import dev.newsstand.gateway.view.SearchPage;
import dev.newsstand.gateway.view.SearchPage.Away;
import dev.newsstand.gateway.view.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /search}: either half may be away, but not both. What was asked is in no page that others get. */
final class SearchPages {

    private static final int STORIES = 20;
    private static final int PRODUCTS = 8;

    private final Newsroom newsroom;
    private final Shop shop;
    private final Carts carts;
    private final Pages pages;

    SearchPages(Newsroom newsroom, Shop shop, Carts carts, Pages pages) {
        this.newsroom = newsroom;
        this.shop = shop;
        this.carts = carts;
        this.pages = pages;
    }

    /** What was asked for. */
    private record Wanted(SearchWords words, @Nullable String cursor) {

        boolean continued() {
            return cursor != null;
        }
    }

    Mono<ServerResponse> show(ServerRequest request) {
        SearchWords words = SearchWords.of(request.queryParam("q").orElse(null));
        return words.present()
                ? search(request, new Wanted(words, Query.text(request, "cursor")))
                : carts.reader(request)
                        .flatMap(reader -> pages.showOnce(request, SearchPage.blank(pages.site(), reader.cart())));
    }

    private Mono<ServerResponse> search(ServerRequest request, Wanted wanted) {
        String words = wanted.words().text();
        Mono<Served<ProductListJson>> products = wanted.continued()
                ? Mono.just(new Served.Shown<>(ProductListJson.NONE, false))
                : shop.search(PRODUCTS, words);
        return Mono.zip(newsroom.search(STORIES, words, wanted.cursor()), products, carts.reader(request))
                .flatMap(all -> answer(request, wanted, all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<ServerResponse> answer(
            ServerRequest request,
            Wanted wanted,
            Served<ArticleListJson> stories,
            Served<ProductListJson> products,
            Reader reader) {
        if (isAway(stories) && (isAway(products) || wanted.continued())) {
            return pages.unavailable(request, reader.cart());
        }
        ArticleListJson found = stories.orElse(ArticleListJson.NONE);
        return pages.showOnce(
                request,
                new SearchPage(
                        pages.site(),
                        reader.cart(),
                        wanted.words(),
                        StoryCards.found(found, newsroom.gone().now()),
                        found.next(),
                        wanted.continued(),
                        ProductViews.cards(products.orElse(ProductListJson.NONE)),
                        away(stories, products)));
    }

    private static Away away(Served<ArticleListJson> stories, Served<ProductListJson> products) {
        return isAway(stories) ? Away.STORIES : isAway(products) ? Away.PRODUCTS : Away.NOTHING;
    }

    private static boolean isAway(Served<?> half) {
        return half instanceof Served.Missing<?>(Answer.Unavailable<?> why);
    }
}
