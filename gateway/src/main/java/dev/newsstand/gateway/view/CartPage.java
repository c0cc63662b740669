package dev.newsstand.gateway.view;

/** {@code /cart}: the cart as a page, with the same contents as the drawer. */
public record CartPage(Site site, CartView contents) implements Page {

    @Override
    public CartSummary cart() {
        return contents.summary();
    }

    @Override
    public Head head() {
        return Head.website(site.titled("Cart"), "What is in your cart.", "/cart")
                .unlisted();
    }

    @Override
    public Place place() {
        return Place.CART;
    }

    @Override
    public String template() {
        return "pages/cart.jte";
    }
}
