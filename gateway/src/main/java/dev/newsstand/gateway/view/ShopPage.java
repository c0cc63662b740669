package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /shop}: products.
 *
 * @param next cursor of the following products, null at the end
 * @param continued whether this is not the first part of the list
 */
public record ShopPage(
        Site site,
        CartSummary cart,
        List<ProductCard> products,
        @Nullable String next,
        boolean continued,
        boolean stale)
        implements Page {

    private static final String HREF = "/shop";

    public ShopPage {
        products = List.copyOf(products);
    }

    public Pager pager() {
        return new Pager(HREF, next, continued);
    }

    @Override
    public Head head() {
        return Head.website(site.titled("Shop"), "Good things from the " + site.name() + " shop.", HREF);
    }

    @Override
    public Place place() {
        return Place.SHOP;
    }

    @Override
    public String template() {
        return "pages/shop.jte";
    }
}
