package dev.newsstand.gateway.newsroom;

import dev.newsstand.gateway.page.Parts;
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

/** All that one story's page is made from, but the reader. @param gone the stories that no card may lead to */
record StoryParts(
        Site site, ArticleJson article, RelatedJson more, ProductListJson shelf, GoneStories.View gone, AsOf asOf)
        implements Parts {

    @Override
    public String key() {
        return "story " + article.slug();
    }

    /** With everything, without one of the secondary parts, and alone. */
    @Override
    public List<Supplier<? extends Page>> versions(CartSummary cart) {
        return List.of(
                () -> page(cart, cards(), goods()),
                () -> page(cart, cards(), List.of()),
                () -> page(cart, List.of(), goods()),
                () -> page(cart, List.of(), List.of()));
    }

    private StoryPage page(CartSummary cart, List<StoryCard> cards, List<ProductCard> goods) {
        return new StoryPage(site, cart, StoryViews.story(article), cards, goods, asOf);
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
