package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.carts.ReadCart;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.checkouts.Checkouts.Beginning;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.orders.Orders;
import dev.newsstand.cart.orders.domain.Order;
import dev.newsstand.cart.pricing.DiscountCodes;
import dev.newsstand.cart.pricing.DiscountCodes.RedeemAnswer;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Totals;
import dev.newsstand.cart.stock.HoldStock;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Pays for a checkout, or says how that stands; the order, once it is paid for. The same call as often as one likes. */
@Component
public class CompleteCheckout {

    private final Checkouts checkouts;
    private final Orders orders;
    private final ReadCart readCart;
    private final DiscountCodes discountCodes;
    private final HoldStock holdStock;
    private final ProceedPayment proceedPayment;
    private final CheckoutSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;

    CompleteCheckout(
            Checkouts checkouts,
            Orders orders,
            ReadCart readCart,
            DiscountCodes discountCodes,
            HoldStock holdStock,
            ProceedPayment proceedPayment,
            CheckoutSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.checkouts = checkouts;
        this.orders = orders;
        this.readCart = readCart;
        this.discountCodes = discountCodes;
        this.holdStock = holdStock;
        this.proceedPayment = proceedPayment;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Ordered(Order order) implements Outcome {}

        /** The shopper has yet to pay, or the provider to say so. */
        record Pending(Checkout checkout) implements Outcome {}

        /** The payment was declined just now; the checkout is held as before. */
        record Declined(Checkout checkout) implements Outcome {}

        /** Its stock is no longer held for it. */
        record HoldExpired(Checkout checkout) implements Outcome {}

        /** One of its discounts was used up by others; this is what the cart costs now. */
        record CartChanged(Cart cart, Totals totals) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public Mono<Outcome> complete(UUID id, CartToken token) {
        return begun(id, token)
                .flatMap(beginning -> switch (beginning.step()) {
                    case USED_UP -> changed(beginning.checkout(), token);
                    case BEGUN, RAN_OUT, NONE -> proceed(beginning.checkout(), token);
                })
                .defaultIfEmpty(new Outcome.Unknown());
    }

    private Mono<Beginning> begun(UUID id, CartToken token) {
        Instant now = clock.instant();
        return transaction
                .execute(status -> checkouts
                        .begin(id, token, UUID.randomUUID(), now.plus(settings.paymentWindow()), now)
                        .flatMap(beginning -> released(beginning).thenReturn(beginning))
                        .flatMap(beginning -> redeemed(beginning, now))
                        .doOnNext(beginning -> undoUsedUp(beginning, status)))
                .singleOrEmpty();
    }

    /** Discounts count as used before anybody pays: of two who want the last use, one does not pay for it. */
    private Mono<Beginning> redeemed(Beginning beginning, Instant now) {
        Checkout checkout = beginning.checkout();
        if (beginning.step() != Beginning.Step.BEGUN || checkout.codes().isEmpty()) {
            return Mono.just(beginning);
        }
        return discountCodes
                .redeem(checkout.id(), checkout.codes().stream().map(Code::new).toList(), now)
                .map(answer -> switch (answer) {
                    case RedeemAnswer.Redeemed _ -> beginning;
                    case RedeemAnswer.UsedUp _ -> new Beginning(checkout, Beginning.Step.USED_UP);
                });
    }

    private static void undoUsedUp(Beginning beginning, ReactiveTransaction status) {
        if (beginning.step() == Beginning.Step.USED_UP) {
            status.setRollbackOnly();
        }
    }

    private Mono<Outcome> changed(Checkout checkout, CartToken token) {
        return readCart.read(token)
                .map(cart -> new Outcome.CartChanged(cart, Bill.totals(cart, checkout.shippingAddress())));
    }

    /** Once: later the cart may hold stock for another checkout. */
    private Mono<Void> released(Beginning beginning) {
        return switch (beginning.step()) {
            case RAN_OUT -> holdStock.release(beginning.checkout().cart());
            case BEGUN, USED_UP, NONE -> Mono.empty();
        };
    }

    private Mono<Outcome> proceed(Checkout checkout, CartToken token) {
        Payment payment = checkout.payment();
        return checkout.state() == Checkout.State.PAYING && payment != null
                ? proceedPayment
                        .proceed(payment)
                        .then(Mono.defer(() -> checkouts.find(checkout.id(), token)))
                        .flatMap(this::outcome)
                : outcome(checkout);
    }

    private Mono<Outcome> outcome(Checkout checkout) {
        return switch (checkout.state()) {
            case COMPLETED -> orders.find(checkout.id()).map(Outcome.Ordered::new);
            case PAYING -> Mono.just(new Outcome.Pending(checkout));
            case HELD -> Mono.just(new Outcome.Declined(checkout));
            case RELEASED, EXPIRED -> Mono.just(new Outcome.HoldExpired(checkout));
        };
    }
}
