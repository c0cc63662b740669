package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.mail.Mail;
import dev.newsstand.cart.mail.Storefront;
import java.util.UUID;

/** The mail that tells a shopper that a payment came too late and goes back. */
final class RefundMail {

    private RefundMail() {}

    static Mail of(UUID payment, Checkout checkout, Storefront site) {
        return new Mail(
                "refund:" + payment, checkout.email().value(), site.name() + ": you get your money back", """
                Hello,

                your payment reached us after your checkout had ended, so that nothing was
                ordered with it. We give all of it back, in the way in which you paid; there
                is nothing for you to do.

                %s
                %s
                """.formatted(
                                site.name(), site.link("/")));
    }
}
