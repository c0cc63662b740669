package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.shop.ProductListJson;
import dev.newsstand.gateway.shop.ProductViews;
import dev.newsstand.gateway.view.AsOf;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Page;
import dev.newsstand.gateway.view.ProductCard;
import dev.newsstand.gateway.view.Site;
import dev.newsstand.gateway.view.StoryCard;
import dev.newsstand.gateway.view.StoryPage;
import java.util.List;
import java.util.function.Supplier;

/** All that one story's page is made from, but the reader. @param place in the log as it was before anything was asked for @param gone the stories that no card may lead to */
record StoryParts(
        Site site,
        ArticleJson article,
        boolean stale,
        String place,
        RelatedJson more,
        ProductListJson shelf,
        GoneStories.View gone) {

    String key() {
        return "story " + article.slug();
    }

    List<Object> from() {
        return List.of(site, article, stale, place, more, shelf, gone);
    }

    /** With everything, without one of the secondary parts, and alone. */
    List<Supplier<? extends Page>> versions(CartSummary cart) {
        return List.of(
                () -> page(cart, cards(), goods()),
                () -> page(cart, cards(), List.of()),
                () -> page(cart, List.of(), goods()),
                () -> page(cart, List.of(), List.of()));
    }

    private StoryPage page(CartSummary cart, List<StoryCard> cards, List<ProductCard> goods) {
        return new StoryPage(site, cart, StoryViews.story(article), cards, goods, new AsOf(stale, place));
    }

    private List<StoryCard> cards() {
        return more.items().stream()
                .filter(item -> !gone.hides(item.id()) && !item.id().equals(article.id()))
                .map(StoryViews::card)
                .toList();
    }

    private List<ProductCard> goods() {
        return ProductViews.cards(shelf);
    }
}
