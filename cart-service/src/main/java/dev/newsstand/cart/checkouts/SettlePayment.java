package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.checkouts.Checkouts.Settlement;
import dev.newsstand.cart.checkouts.Checkouts.Verdict;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.domain.Secrets;
import dev.newsstand.cart.mail.Mails;
import dev.newsstand.cart.mail.Storefront;
import dev.newsstand.cart.orders.AnnounceOrder;
import dev.newsstand.cart.payments.PaymentOutcomes;
import dev.newsstand.cart.payments.PaymentProvider.Standing;
import dev.newsstand.cart.pricing.DiscountCodes;
import dev.newsstand.cart.stock.HoldStock;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Draws the consequence of what a provider says of a payment, once and in one transaction; the order, if it is paid. */
@Component
class SettlePayment implements PaymentOutcomes {

    private static final Logger log = LoggerFactory.getLogger(SettlePayment.class);
    private static final int KEY_BYTES = 24;

    private final Checkouts checkouts;
    private final HoldStock holdStock;
    private final DiscountCodes discountCodes;
    private final AnnounceOrder announceOrder;
    private final Mails mails;
    private final Storefront storefront;
    private final CheckoutSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SettlePayment(
            Checkouts checkouts,
            HoldStock holdStock,
            DiscountCodes discountCodes,
            AnnounceOrder announceOrder,
            Mails mails,
            Storefront storefront,
            CheckoutSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.checkouts = checkouts;
        this.holdStock = holdStock;
        this.discountCodes = discountCodes;
        this.announceOrder = announceOrder;
        this.mails = mails;
        this.storefront = storefront;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Mono<Boolean> tell(UUID payment, Standing standing) {
        return switch (standing) {
            case Standing.Pending pending ->
                checkouts.note(payment, pending.redirectUrl(), clock.instant()).thenReturn(true);
            case Standing.Accepted _ -> settle(payment, paid(false)).thenReturn(true);
            case Standing.Captured _ -> settle(payment, paid(true)).thenReturn(true);
            case Standing.Declined _ ->
                settle(payment, new Verdict.Declined(clock.instant().plus(settings.hold())))
                        .thenReturn(true);
            case Standing.Cancelled _ ->
                settle(payment, new Verdict.Cancelled(Checkout.State.EXPIRED)).thenReturn(true);
        };
    }

    private Verdict paid(boolean captured) {
        return new Verdict.Paid(captured, Secrets.random(random, KEY_BYTES), UUID.randomUUID());
    }

    /** Empty when there is no such payment. */
    Mono<Settlement> settle(UUID payment, Verdict verdict) {
        Instant now = clock.instant();
        return checkouts
                .settle(payment, verdict, now)
                .flatMap(settlement -> concluded(settlement, payment, now).thenReturn(settlement))
                .as(transaction::transactional);
    }

    private Mono<Void> concluded(Settlement settlement, UUID payment, Instant now) {
        return switch (settlement) {
            case Settlement.Placed placed -> announceOrder.announce(placed.order());
            case Settlement.Cancelled cancelled ->
                holdStock
                        .release(cancelled.checkout().cart())
                        .then(discountCodes.giveBack(cancelled.checkout().id(), now));
            case Settlement.Declined declined ->
                discountCodes.giveBack(declined.checkout().id(), now);
            case Settlement.Before _ -> Mono.empty();
            case Settlement.Late late -> {
                log.warn(
                        "Payment {} of checkout {} came after it had ended and is given back",
                        payment,
                        late.checkout());
                yield mails.enqueue(RefundMail.of(payment, late.checkout(), storefront));
            }
        };
    }
}
