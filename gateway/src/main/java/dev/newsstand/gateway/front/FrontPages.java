package dev.newsstand.gateway.front;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Served;
import dev.newsstand.gateway.newsroom.ArticleListJson;
import dev.newsstand.gateway.newsroom.GoneStories;
import dev.newsstand.gateway.newsroom.KnownSections;
import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.newsroom.StoryCards;
import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.shop.ProductListJson;
import dev.newsstand.gateway.shop.ProductViews;
import dev.newsstand.gateway.shop.Shop;
import dev.newsstand.gateway.view.AsOf;
import dev.newsstand.gateway.view.FrontPage;
import dev.newsstand.gateway.view.Page;
import dev.newsstand.gateway.view.ProductCard;
import dev.newsstand.gateway.view.Site;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    private final Notices notices;
    private final CurrentSite site;

    FrontPages(Newsroom newsroom, Shop shop, Carts carts, Pages pages, Notices notices, CurrentSite site) {
        this.newsroom = newsroom;
        this.shop = shop;
        this.carts = carts;
        this.pages = pages;
        this.notices = notices;
        this.site = site;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        String place = newsroom.place();
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
            return notices.unavailable(request, reader.cart());
        }
        Parts parts = new Parts(
                site.now(),
                stories.orElse(ArticleListJson.NONE),
                sections,
                goods.orElse(ProductListJson.NONE),
                newsroom.gone().now(),
                stories.isStale(),
                place);
        return pages.show(request, reader, "front", parts.from(), parts.versions(reader));
    }

    /** All that the front page is made from, but the reader. */
    private record Parts(
            Site site,
            ArticleListJson stories,
            KnownSections sections,
            ProductListJson goods,
            GoneStories.View gone,
            boolean stale,
            String place) {

        List<Object> from() {
            return Stream.concat(Stream.of(site, stories, goods, gone, stale, place), sections.from().stream())
                    .toList();
        }

        List<Supplier<? extends Page>> versions(Reader reader) {
            return List.of(() -> page(reader, ProductViews.cards(goods)), () -> page(reader, List.of()));
        }

        private FrontPage page(Reader reader, List<ProductCard> cards) {
            AsOf asOf = new AsOf(stale, place);
            return new FrontPage(site, reader.cart(), sections.all(), StoryCards.of(stories, gone), cards, asOf);
        }
    }
}
