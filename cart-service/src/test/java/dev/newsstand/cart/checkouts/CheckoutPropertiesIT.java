package dev.newsstand.cart.checkouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.carts.AddToCart;
import dev.newsstand.cart.carts.ReadCart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Properties;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.orders.domain.Address;
import dev.newsstand.cart.payments.PaymentOutcomes;
import dev.newsstand.cart.payments.PaymentProvider.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Invariant: one order per cart, one capture per checkout, and every acknowledged item is in an order or still in a cart. */
class CheckoutPropertiesIT {

    /** What can happen to a cart and its checkouts. */
    enum Deed {
        ADD,
        ADD_ENGRAVED,
        OPEN_MANUAL,
        OPEN_SANDBOX,
        COMPLETE,
        COMPLETE_THE_ONE_BEFORE,
        CAPTURED,
        DECLINED,
        RELEASE,
        RUN_OUT,
        RESUME
    }

    private static final CheckoutShop SHOP = new CheckoutShop();

    /** One shopper's way. */
    private static final class Way {

        private CartToken token = new CartToken("none");
        private int acknowledged;
        private @Nullable Checkout last;
        private @Nullable Checkout before;

        void take(Deed deed) {
            switch (deed) {
                case ADD -> add(token, Properties.NONE);
                case ADD_ENGRAVED -> add(token, Properties.of(Map.of("engraving", "Ada")));
                case OPEN_MANUAL -> open("manual");
                case OPEN_SANDBOX -> open("sandbox");
                case COMPLETE -> complete(last);
                case COMPLETE_THE_ONE_BEFORE -> complete(before);
                case CAPTURED -> tell(new Standing.Captured());
                case DECLINED -> tell(new Standing.Declined());
                case RELEASE -> release();
                case RUN_OUT -> SHOP.runOut(last);
                case RESUME -> SHOP.bean(ResumeCheckouts.class).resume().block();
            }
        }

        void begin() {
            add(null, Properties.NONE);
        }

        private void add(@Nullable CartToken to, Properties properties) {
            Item item = new Item(UUID.randomUUID(), CheckoutShop.MUG, 1, properties, null);
            AddToCart.Outcome outcome = SHOP.bean(AddToCart.class)
                    .add(to, UUID.randomUUID().toString(), List.of(item))
                    .block();
            if (outcome instanceof AddToCart.Outcome.Added added) {
                acknowledged++;
                token = to == null ? added.issued() : token;
            }
        }

        private void open(String provider) {
            var cart = SHOP.bean(ReadCart.class).read(token).block();
            var command = new OpenCheckout.Command(
                    token,
                    new EmailAddress("ada@example.org"),
                    new Address("Ada", "1 Road", null, "Town", null, "1", "US"),
                    cart.totals().total(),
                    provider);
            OpenCheckout.Outcome outcome =
                    SHOP.bean(OpenCheckout.class).open(command).block();
            if (outcome instanceof OpenCheckout.Outcome.Opened opened) {
                before = last;
                last = opened.checkout();
            }
        }

        private void complete(@Nullable Checkout checkout) {
            if (checkout != null) {
                assertThat(SHOP.bean(CompleteCheckout.class)
                                .complete(checkout.id(), token)
                                .block())
                        .isNotNull();
            }
        }

        /** A provider says something of what is pending with it, twice. */
        private void tell(Standing standing) {
            pending().ifPresent(payment -> {
                SHOP.bean(PaymentOutcomes.class).tell(payment.id(), standing).block();
                SHOP.bean(PaymentOutcomes.class).tell(payment.id(), standing).block();
            });
        }

        private Optional<Payment> pending() {
            return Optional.ofNullable(last)
                    .map(checkout -> SHOP.bean(Checkouts.class)
                            .find(checkout.id(), token)
                            .block())
                    .map(Checkout::payment)
                    .filter(payment -> payment.state() == Payment.State.PENDING);
        }

        private void release() {
            if (last != null) {
                SHOP.bean(ReleaseCheckout.class).release(last.id(), token).block();
            }
        }
    }

    @Property(tries = 100)
    void everyAcknowledgedItemIsInAnOrderOrStillInACart(@ForAll("deeds") List<Deed> deeds) {
        Way way = new Way();
        way.begin();
        for (Deed deed : deeds) {
            way.take(deed);
            assertThat(SHOP.units(way.token)).as("after %s of %s", deed, deeds).isEqualTo(way.acknowledged);
            assertThat(SHOP.faults()).as("after %s of %s", deed, deeds).isEmpty();
        }
    }

    /** More often those that lead to an order: each of them needs the one before it. */
    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(Deed.class)),
                        Tuple.of(1, Arbitraries.of(Deed.ADD_ENGRAVED, Deed.OPEN_SANDBOX, Deed.COMPLETE, Deed.CAPTURED)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(20);
    }
}
