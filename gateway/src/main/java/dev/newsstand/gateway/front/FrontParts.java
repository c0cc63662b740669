package dev.newsstand.gateway.front;

import dev.newsstand.gateway.newsroom.ArticleListJson;
import dev.newsstand.gateway.newsroom.GoneStories;
import dev.newsstand.gateway.newsroom.KnownSections;
import dev.newsstand.gateway.newsroom.StoryCards;
import dev.newsstand.gateway.page.Parts;
import dev.newsstand.gateway.shop.ProductListJson;
import dev.newsstand.gateway.shop.ProductViews;
import dev.newsstand.gateway.view.AsOf;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.FrontPage;
import dev.newsstand.gateway.view.Page;
import dev.newsstand.gateway.view.ProductCard;
import dev.newsstand.gateway.view.Site;
import java.util.List;
import java.util.function.Supplier;

/** All that the front page is made from, but the reader. */
record FrontParts(
        Site site,
        ArticleListJson stories,
        KnownSections sections,
        ProductListJson goods,
        GoneStories.View gone,
        AsOf asOf)
        implements Parts {

    @Override
    public String key() {
        return "front";
    }

    /** With the shop's rail, and without it. */
    @Override
    public List<Supplier<? extends Page>> versions(CartSummary cart) {
        return List.of(() -> page(cart, ProductViews.cards(goods)), () -> page(cart, List.of()));
    }

    private FrontPage page(CartSummary cart, List<ProductCard> cards) {
        return new FrontPage(site, cart, sections.all(), StoryCards.of(stories, gone), cards, asOf);
    }
}
