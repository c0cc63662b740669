package dev.newsstand.gateway.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /search?q=}: stories and products side by side.
 *
 * @param stories the best first
 * @param next cursor of those that fit less well, null at the end
 * @param continued whether this is not the first part of the stories; products are on the first alone
 * @param away which half cannot be searched now
 */
public record SearchPage(
        Site site,
        CartSummary cart,
        SearchWords words,
        List<FoundStory> stories,
        @Nullable String next,
        boolean continued,
        List<ProductCard> products,
        Away away)
        implements Page {

    /** What cannot be searched. */
    public enum Away {
        NOTHING,
        STORIES,
        PRODUCTS
    }

    public SearchPage {
        stories = List.copyOf(stories);
        products = List.copyOf(products);
    }

    /** Before anything was asked. */
    public static SearchPage blank(Site site, CartSummary cart) {
        return new SearchPage(site, cart, SearchWords.NONE, List.of(), null, false, List.of(), Away.NOTHING);
    }

    public boolean storiesAway() {
        return away == Away.STORIES;
    }

    public boolean productsAway() {
        return away == Away.PRODUCTS;
    }

    public boolean foundNothing() {
        return stories.isEmpty() && products.isEmpty() && away == Away.NOTHING;
    }

    /** Whether the shop's half has anything to say. */
    public boolean hasShopHalf() {
        return !products.isEmpty() || productsAway();
    }

    public String title() {
        return words.present() ? "“" + words.text() + "”" : "Search";
    }

    /** What was found, in words that can be read out. */
    public String summary() {
        if (foundNothing()) {
            return "Nothing was found";
        }
        return storiesAway() ? count(products.size(), "product") : storiesTold() + productsTold();
    }

    private String storiesTold() {
        return next != null || continued ? "Stories, the best first" : count(stories.size(), "story");
    }

    private String productsTold() {
        return products.isEmpty() ? "" : ", " + count(products.size(), "product");
    }

    private static String count(int count, String what) {
        if (count == 1) {
            return "1 " + what;
        }
        return count + " " + (what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s");
    }

    /** Through the stories; products are on the first part alone. */
    public Pager pager() {
        return new Pager("/search?q=" + URLEncoder.encode(words.text(), StandardCharsets.UTF_8), next, continued);
    }

    @Override
    public Head head() {
        return Head.website(site.titled(title()), "Stories and products of " + site.name() + ".", "/search")
                .unlisted();
    }

    @Override
    public Place place() {
        return Place.SEARCH;
    }

    @Override
    public String template() {
        return "pages/search.jte";
    }
}
