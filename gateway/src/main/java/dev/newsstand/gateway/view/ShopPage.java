package dev.newsstand.gateway.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    public ShopPage {
        products = List.copyOf(products);
    }

    /** Address of the following products; only to be asked for when {@link #next} is there. */
    public String nextHref() {
        return "/shop?cursor=" + URLEncoder.encode(next == null ? "" : next, StandardCharsets.UTF_8);
    }

    @Override
    public Head head() {
        return Head.website(site.titled("Shop"), "Good things from the " + site.name() + " shop.", "/shop");
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
