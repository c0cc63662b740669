package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /checkout}: who buys, where it goes and how it is paid.
 *
 * @param ways how it can be paid, at least one
 * @param notice why the form is here again, if not for a field
 */
public record CheckoutPage(
        Site site,
        CartSummary cart,
        Bill bill,
        CheckoutForm form,
        List<PaymentWay> ways,
        @Nullable CartNotice notice) implements Page {

    public boolean pays(PaymentWay way) {
        return PaymentWay.chosen(ways, form.values()).equals(way);
    }

    /** What the shopper has been told it costs, which goes back with the form. */
    public MoneyText expected() {
        return bill.sums().total();
    }

    @Override
    public Head head() {
        return Head.website(site.titled("Checkout"), "Where to send it, and how it is paid.", "/checkout")
                .unlisted();
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
