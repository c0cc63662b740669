package dev.newsstand.cart.checkouts;

import dev.newsstand.cart.carts.Carts;
import dev.newsstand.cart.carts.ReadCart;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.orders.domain.Purchase;
import dev.newsstand.cart.stock.HoldStock;
import dev.newsstand.cart.stock.Holds.HoldAnswer;
import dev.newsstand.cart.stock.domain.Shortage;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Opens a checkout of a cart as it is, and holds its stock; all or nothing. */
@Component
public class OpenCheckout {

    private final Carts carts;
    private final ReadCart readCart;
    private final HoldStock holdStock;
    private final Checkouts checkouts;
    private final ReleaseCheckout releaseCheckout;
    private final CheckoutSettings settings;
    private final TransactionalOperator transaction;
    private final Clock clock;

    OpenCheckout(
            Carts carts,
            ReadCart readCart,
            HoldStock holdStock,
            Checkouts checkouts,
            ReleaseCheckout releaseCheckout,
            CheckoutSettings settings,
            TransactionalOperator transaction,
            Clock clock) {
        this.carts = carts;
        this.readCart = readCart;
        this.holdStock = holdStock;
        this.checkouts = checkouts;
        this.releaseCheckout = releaseCheckout;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who buys, where it goes, how it is paid and what the shopper was told that it costs. */
    public record Command(
            CartToken token, EmailAddress email, Address shippingAddress, Money expectedTotal, String provider) {}

    /** What became of it. */
    public sealed interface Outcome {

        record Opened(Checkout checkout) implements Outcome {}

        record EmptyCart(Cart cart) implements Outcome {}

        /** The total is another than the shopper was told. */
        record CartChanged(Cart cart, Purchase purchase) implements Outcome {}

        record InsufficientStock(Cart cart, Shortage shortage) implements Outcome {}

        /** A line is no longer sold, or not in this quantity. */
        record NotForSale(Cart cart, Bill.Fault fault) implements Outcome {}

        /** Nothing is sent there. */
        record NotDeliverable(Cart cart) implements Outcome {}

        record UnknownCart() implements Outcome {}

        /** The checkout before this one is being paid for. */
        record BeingPaid(UUID checkout) implements Outcome {}
    }

    /** One that is being paid for is called off first; where it turns out to be paid, the cart is another by then. */
    public Mono<Outcome> open(Command command) {
        return attempt(command)
                .flatMap(outcome -> outcome instanceof Outcome.BeingPaid paying
                        ? releaseCheckout
                                .release(paying.checkout(), command.token())
                                .then(attempt(command))
                        : Mono.just(outcome))
                .flatMap(outcome -> withCartOfToday(outcome, command));
    }

    private Mono<Outcome> attempt(Command command) {
        Instant now = clock.instant();
        return transaction
                .execute(status -> carts.lock(command.token(), now)
                        .flatMap(cart -> onCart(cart, command, now))
                        .doOnNext(outcome -> undoRefused(outcome, status)))
                .singleOrEmpty() // next() would cancel the transaction before its commit
                .defaultIfEmpty(new Outcome.UnknownCart());
    }

    private static void undoRefused(Outcome outcome, ReactiveTransaction status) {
        if (!(outcome instanceof Outcome.Opened)) {
            status.setRollbackOnly();
        }
    }

    private Mono<Outcome> onCart(Cart cart, Command command, Instant now) {
        if (cart.lines().isEmpty()) {
            return Mono.just(new Outcome.EmptyCart(cart));
        }
        Bill bill = Bill.of(cart, command.shippingAddress());
        Bill.Fault fault = bill.fault();
        if (fault != null) {
            return Mono.just(new Outcome.NotForSale(cart, fault));
        }
        if (!bill.deliverable()) {
            return Mono.just(new Outcome.NotDeliverable(cart));
        }
        if (!bill.purchase().totals().total().equals(command.expectedTotal())) {
            return Mono.just(new Outcome.CartChanged(cart, bill.purchase()));
        }
        Checkout checkout = checkout(cart, bill, command, now);
        return holdStock
                .hold(checkout.cart(), bill.purchase().quantities(), checkout.expiresAt())
                .flatMap(answer -> switch (answer) {
                    case HoldAnswer.Held _ -> stored(checkout, command.token(), now);
                    case HoldAnswer.Short shortOf ->
                        Mono.just(new Outcome.InsufficientStock(
                                cart, shortOf.shortages().getFirst()));
                });
    }

    private Checkout checkout(Cart cart, Bill bill, Command command, Instant now) {
        return new Checkout(
                UUID.randomUUID(),
                Objects.requireNonNull(cart.id()),
                Checkout.State.HELD,
                cart.version(),
                command.email(),
                command.shippingAddress(),
                command.provider(),
                bill.purchase(),
                bill.codes(),
                now.plus(settings.hold()),
                null);
    }

    private Mono<Outcome> stored(Checkout checkout, CartToken token, Instant now) {
        return checkouts.open(checkout, token, now).map(opening -> outcome(checkout, opening.paying()));
    }

    private static Outcome outcome(Checkout checkout, @Nullable UUID paying) {
        return paying == null ? new Outcome.Opened(checkout) : new Outcome.BeingPaid(paying);
    }

    /** Others may have bought meanwhile. */
    private Mono<Outcome> withCartOfToday(Outcome outcome, Command command) {
        return outcome instanceof Outcome.InsufficientStock refused
                ? readCart.read(command.token())
                        .<Outcome>map(cart -> new Outcome.InsufficientStock(cart, refused.shortage()))
                        .defaultIfEmpty(outcome)
                : Mono.just(outcome);
    }
}
