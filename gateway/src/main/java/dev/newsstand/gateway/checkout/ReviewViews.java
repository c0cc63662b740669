package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.view.CartNotice;
import dev.newsstand.gateway.view.CartSummary;
import dev.newsstand.gateway.view.Moment;
import dev.newsstand.gateway.view.ReviewPage;
import dev.newsstand.gateway.view.ReviewPage.Stage;
import dev.newsstand.gateway.view.Site;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A checkout as cart-service tells it, made into its page. */
final class ReviewViews {

    private ReviewViews() {}

    static ReviewPage page(
            Site site, CartSummary cart, CheckoutJson checkout, Stage stage, @Nullable CartNotice notice) {
        return new ReviewPage(
                site,
                cart,
                checkout.id(),
                stage,
                checkout.bill(),
                Objects.requireNonNullElse(checkout.email(), ""),
                checkout.address().label(),
                "manual".equals(checkout.paid().provider()),
                new Moment(checkout.expiresAt()),
                payAt(checkout),
                notice);
    }

    static Stage stage(CheckoutJson checkout) {
        return switch (checkout.status()) {
            case "held" -> Stage.HELD;
            case "paying" -> checkout.paid().is("captured") ? Stage.PAID : Stage.PAYING;
            case "completed" -> Stage.PAID;
            case "released" -> Stage.RELEASED;
            default -> Stage.EXPIRED;
        };
    }

    /** Where the provider is: a page of this site, or one by https. */
    static @Nullable String payAt(CheckoutJson checkout) {
        String address = checkout.paid().redirectUrl();
        boolean sound = address != null
                && (address.startsWith("https://") || address.startsWith("/") && !address.startsWith("//"));
        return sound ? address : null;
    }
}
