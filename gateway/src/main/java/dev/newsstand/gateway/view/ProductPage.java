package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * {@code /products/{handle}}: a product and the form that adds it to the cart.
 *
 * @param key idempotency key for the form; null on a page that is shared by all readers
 * @param story id of the story that led here, which an add is told with; null for none
 * @param alert the form of those who want to wait for what is sold out
 * @param stale whether this is a last good copy
 */
public record ProductPage(
        Site site,
        CartSummary cart,
        Product product,
        @Nullable String key,
        @Nullable String story,
        AlertForm alert,
        boolean stale)
        implements Page {

    public ProductPage(Site site, CartSummary cart, Product product, @Nullable String key, boolean stale) {
        this(site, cart, product, key, null, AlertForm.FRESH, stale);
    }

    @Override
    public Head head() {
        String said = Words.either(product.description(), product.title());
        Picture image = product.images().isEmpty() ? null : product.images().getFirst();
        return Head.of(site.titled(product.title()), said, product.href(), image, "product");
    }

    @Override
    public Place place() {
        return Place.SHOP;
    }

    @Override
    public String template() {
        return "pages/product.jte";
    }
}
