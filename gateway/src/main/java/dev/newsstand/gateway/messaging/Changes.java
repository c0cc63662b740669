package dev.newsstand.gateway.messaging;

import dev.newsstand.events.Event;
import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.events.related.RelatedChanged;
import dev.newsstand.events.shop.ShopEvent;
import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.newsroom.Related;
import dev.newsstand.gateway.shop.Shop;

/** What an event means for what is kept here. */
final class Changes {

    private final Newsroom newsroom;
    private final Related related;
    private final Shop shop;

    Changes(Newsroom newsroom, Related related, Shop shop) {
        this.newsroom = newsroom;
        this.related = related;
        this.shop = shop;
    }

    void inTheNewsroom(Event event) {
        switch (event) {
            case ArticleEvent.Shown shown -> {
                newsroom.changed(
                        shown.subject(), shown.article().slug(), shown.article().version());
                related.changed(shown.subject());
            }
            case ArticleEvent.Gone gone -> {
                newsroom.removed(
                        gone.subject(), gone.article().slug(), gone.article().version());
                related.anythingChanged();
            }
            default -> {
                // not about a story
            }
        }
    }

    void amongTheRelated(Event event) {
        if (event instanceof RelatedChanged changed) {
            related.changed(changed.subject());
        }
    }

    void inTheShop(Event event) {
        switch (event) {
            case ShopEvent.ProductChanged changed ->
                shop.changed(changed.product().handle());
            case ShopEvent.StockDepleted depleted -> shop.changed(depleted.handle());
            case ShopEvent.StockReplenished replenished -> shop.changed(replenished.handle());
            default -> {
                // carts are never kept
            }
        }
    }
}
