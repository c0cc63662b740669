package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * {@code /checkout}: who buys, where it goes and how it is paid.
 *
 * @param notice why the form is here again, if not for a field
 */
public record CheckoutPage(
        Site site,
        CartSummary cart,
        Bill bill,
        CheckoutForm form,
        @Nullable CartNotice notice) implements Page {

    /** What the shopper has been told it costs, which goes back with the form. */
    public MoneyText expected() {
        return bill.sums().total();
    }

    @Override
    public Head head() {
        return Head.website(site.titled("Checkout"), "Where to send it, and how it is paid.", "/checkout");
    }

    @Override
    public Place place() {
        return Place.ELSEWHERE;
    }

    @Override
    public String template() {
        return "pages/checkout.jte";
    }
}
