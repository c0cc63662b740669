package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * {@code /products/{handle}}: a product and the form that adds it to the cart.
 *
 * @param key idempotency key for the form; null on a page that is shared by all readers
 * @param alert the form of those who want to wait for what is sold out
 * @param stale whether this is a last good copy
 */
public record ProductPage(
        Site site,
        CartSummary cart,
        Product product,
        @Nullable String key,
        AlertForm alert,
        boolean stale) implements Page {

    public ProductPage(Site site, CartSummary cart, Product product, @Nullable String key, boolean stale) {
        this(site, cart, product, key, AlertForm.FRESH, stale);
    }

    @Override
    public Head head() {
        String said = Words.either(product.description(), product.title());
        Picture image = product.images().isEmpty() ? null : product.images().getFirst();
        return new Head(site.titled(product.title()), Excerpt.of(said), product.href(), image, "product");
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
