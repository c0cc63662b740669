package dev.newsstand.gateway.view;

import static dev.newsstand.gateway.view.SampleSite.SITE;

import dev.newsstand.gateway.view.SearchPage.Away;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The search page in its states. */
final class SampleSearches {

    private static final CartSummary NONE = CartSummary.EMPTY;

    private SampleSearches() {}

    static Map<String, Page> pages() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("search", SearchPage.blank(SITE, NONE));
        pages.put("search-found", found());
        pages.put("search-nothing", of("quxx", List.of(), List.of(), Away.NOTHING));
        pages.put("search-newsroom-away", of("cod", List.of(), goods(), Away.STORIES));
        pages.put("search-shop-away", of("cod", stories(), List.of(), Away.PRODUCTS));
        pages.put("search-long", of("cod ".repeat(100), stories(), List.of(), Away.NOTHING));
        return pages;
    }

    static SearchPage found() {
        return new SearchPage(
                SITE, NONE, SearchWords.of("cod strait"), stories(), "next", false, goods(), Away.NOTHING);
    }

    static SearchPage of(String words, List<FoundStory> stories, List<ProductCard> goods, Away away) {
        return new SearchPage(SITE, NONE, SearchWords.of(words), stories, null, false, goods, away);
    }

    static List<FoundStory> stories() {
        List<StoryCard> cards = SampleStories.cards();
        return List.of(
                FoundStory.of(
                        cards.get(0),
                        "Ardmere and Velund agree to share the <mark>cod</mark>, and to count it the same way",
                        "one quota for the whole <mark>strait</mark>, a joint survey ship … for the <mark>cod</mark> &amp; its kin"),
                FoundStory.of(cards.get(4), null, null),
                FoundStory.of(cards.get(10), "ميناء <mark>أردمير</mark>", null));
    }

    private static List<ProductCard> goods() {
        return SampleGoods.cards().subList(0, 2);
    }
}
