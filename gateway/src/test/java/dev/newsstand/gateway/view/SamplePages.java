package dev.newsstand.gateway.view;

import static dev.newsstand.gateway.view.SampleSite.SITE;
import static dev.newsstand.gateway.view.SampleSite.TWO;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page in the states worth looking at, by the path it is previewed at. */
final class SamplePages {

    private static final CartSummary NONE = CartSummary.EMPTY;

    private SamplePages() {}

    static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("index", front());
        pages.put("front-bare", new FrontPage(SITE, NONE, List.of(), List.of(), List.of(), AsOf.LAST_SAVED));
        pages.put("newsroom", newsroom());
        pages.put("story", story());
        pages.put("story-bare", bareStory());
        pages.put("shop", new ShopPage(SITE, NONE, SampleGoods.cards(), "abc", false, false));
        pages.put("product", new ProductPage(SITE, NONE, SampleGoods.mug(), null, false));
        pages.put("product-gone", new ProductPage(SITE, NONE, SampleGoods.soldOut(), "key-1", true));
        pages.put(
                "product-asked", new ProductPage(SITE, NONE, SampleGoods.soldOut(), null, null, AlertForm.SENT, false));
        AlertForm refused =
                AlertForm.refused("MUG-SND", "ada@nowhere", "Please type an address such as name@example.org.");
        pages.put("product-refused", new ProductPage(SITE, NONE, SampleGoods.mug(), "key-1", null, refused, false));
        pages.put("alert-pending", alert(AlertPage.State.PENDING, null, false));
        pages.put("alert-first", alert(AlertPage.State.WAITING, 1L, false));
        pages.put("alert-waiting", alert(AlertPage.State.WAITING, 12L, true));
        pages.put("alert-notified", alert(AlertPage.State.NOTIFIED, null, false));
        pages.put("alert-left", alert(AlertPage.State.LEFT, null, true));
        pages.put("alert-unknown", NoticePage.unknownAlert(SITE, NONE));
        pages.put("cart", new CartPage(SITE, SampleGoods.cart(CartNotice.refused("Only 4 of these are left."))));
        pages.put("cart-empty", new CartPage(SITE, CartView.EMPTY));
        pages.put("cart-codes", new CartPage(SITE, SampleCheckouts.cart()));
        pages.putAll(SampleCheckouts.pages());
        pages.put("not-found", NoticePage.notFound(SITE, NONE));
        pages.put("withdrawn", NoticePage.gone(SITE, NONE, SampleStories.withdrawn()));
        pages.put("killed", NoticePage.gone(SITE, NONE, new NoticePage.Taken(true, null, null, null)));
        pages.putAll(SampleSearches.pages());
        pages.put("subject", subject());
        pages.put("unavailable", NoticePage.unavailable(SITE, TWO));
        pages.put("broken", NoticePage.other(SITE, NONE, 500, "01JC7Z"));
        pages.put("refused", NoticePage.other(SITE, NONE, 400, null));
        return pages;
    }

    static AlertPage alert(AlertPage.State state, Long position, boolean available) {
        return new AlertPage(
                SITE, NONE, "token", state, "Rovers scarf, One size", "/products/rovers-scarf", position, available);
    }

    static FrontPage front() {
        return new FrontPage(
                SITE,
                TWO,
                SampleStories.SECTIONS,
                SampleStories.cards(),
                SampleGoods.cards().subList(0, 4),
                AsOf.NOW);
    }

    static StoryList newsroom() {
        Section world = new Section("World");
        return new StoryList(SITE, NONE, SampleStories.SECTIONS, world, SampleStories.cards(), "a b+c", true, AsOf.NOW);
    }

    static StoryList subject() {
        Subject fishing = new Subject("20000210", "fishing industry");
        return new StoryList(
                SITE,
                NONE,
                SampleStories.SECTIONS,
                null,
                fishing,
                SampleStories.cards().subList(0, 2),
                null,
                false,
                AsOf.LAST_SAVED);
    }

    static StoryPage story() {
        List<StoryCard> more = SampleStories.cards().subList(1, 5);
        List<ProductCard> shelf = SampleGoods.cards().subList(0, 3);
        return new StoryPage(SITE, TWO, SampleStories.story(), more, shelf, new AsOf(false, "place"));
    }

    /** Nothing but what must be there, from the last good copy, its picture not held yet. */
    static StoryPage bareStory() {
        Story story = SampleStories.story(SampleStories.lead(null), SampleStories.body());
        return new StoryPage(SITE, NONE, story, List.of(), List.of(), AsOf.LAST_SAVED);
    }
}
