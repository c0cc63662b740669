package dev.newsstand.cart.checkouts.persistence;

import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.orders.persistence.PurchaseDocument;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the function {@code checkout_document} answers. */
record CheckoutDocument(
        UUID id,
        UUID cartId,
        String state,
        long cartVersion,
        String email,
        Address shippingAddress,
        String provider,
        PurchaseDocument purchase,
        List<String> codes,
        Instant expiresAt,
        @Nullable PaymentDocument payment) {

    /** What the function {@code payment_document} answers. */
    record PaymentDocument(
            UUID id,
            UUID checkoutId,
            String provider,
            long amount,
            String currency,
            String state,
            @Nullable String redirectUrl,
            Instant deadline) {

        Payment toPayment() {
            return new Payment(
                    id,
                    checkoutId,
                    provider,
                    new Money(amount, Currency.getInstance(currency)),
                    Payment.State.valueOf(state.toUpperCase(Locale.ROOT)),
                    redirectUrl,
                    deadline);
        }
    }

    Checkout checkout() {
        return new Checkout(
                id,
                cartId,
                Checkout.State.valueOf(state.toUpperCase(Locale.ROOT)),
                cartVersion,
                new EmailAddress(email),
                shippingAddress,
                provider,
                purchase.purchase(),
                codes,
                expiresAt,
                payment == null ? null : payment.toPayment());
    }
}
