package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /checkout/{id}}: a checkout as it stands.
 *
 * @param address the lines of an address label
 * @param payAt where the shopper goes to pay, while a payment is pending and that is known
 */
public record ReviewPage(
        Site site,
        CartSummary cart,
        String id,
        Stage stage,
        Bill bill,
        String email,
        List<String> address,
        boolean manual,
        Moment heldUntil,
        @Nullable String payAt,
        @Nullable CartNotice notice)
        implements Page {

    /** What can be done with it. */
    public enum Stage {
        HELD,
        PAYING,
        PAID,
        RELEASED,
        EXPIRED
    }

    public ReviewPage {
        address = List.copyOf(address);
    }

    public String title() {
        return switch (stage) {
            case HELD -> "Check and buy";
            case PAYING -> "Waiting for your payment";
            case PAID -> "Your payment has arrived";
            case RELEASED -> "This checkout was cancelled";
            case EXPIRED -> "Time has run out";
        };
    }

    @Override
    public Head head() {
        return Head.website(site.titled(title()), "An order about to be placed.", "/checkout/" + id)
                .unlisted();
    }

    @Override
    public Place place() {
        return Place.ELSEWHERE;
    }

    @Override
    public String template() {
        return "pages/review.jte";
    }
}
