package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.QuantityRule;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.pricing.domain.Reason;
import java.util.SortedMap;

/** Why a cart cannot hold what was asked for. {@code position} is that of the item in the request. */
public sealed interface Refusal {

    int position();

    /** What a shopper reads. */
    String text();

    /** The shop does not sell it. */
    record UnknownSku(int position, Sku sku) implements Refusal {
        @Override
        public String text() {
            return "We do not sell anything with the number " + sku + ".";
        }
    }

    /** There are fewer free units than the cart would hold. */
    record InsufficientStock(int position, Offer offer, long wanted) implements Refusal {

        public long available() {
            return Math.max(0, offer.available());
        }

        @Override
        public String text() {
            return available() == 0
                    ? offer.name() + " is sold out."
                    : "Only " + available() + " of " + offer.name() + " left; you asked for " + wanted + " in all.";
        }
    }

    /** The cart would hold a quantity that the SKU's rule, or the cart's own limit for a line, does not allow. */
    record BreaksQuantityRule(int position, Offer offer, QuantityRule rule, long wanted) implements Refusal {
        @Override
        public String text() {
            return offer.name() + " is sold " + rule.inWords() + "; you asked for " + wanted + " in all.";
        }
    }

    /** A cart has one currency. */
    record OtherCurrency(int position, Offer offer, String cartCurrency) implements Refusal {
        @Override
        public String text() {
            return offer.name() + " is sold in " + offer.price().currency() + " and cannot go into a cart in "
                    + cartCurrency + ".";
        }
    }

    /** Discount codes that nobody can use (any more), by their position in the request. */
    record UselessCodes(SortedMap<Integer, Reason> reasons) implements Refusal {
        @Override
        public int position() {
            return reasons.firstKey();
        }

        @Override
        public String text() {
            return reasons.firstEntry().getValue().text();
        }
    }

    /** The cart has as many lines as it can. */
    record CartFull(int position) implements Refusal {
        @Override
        public String text() {
            return "A cart holds " + Cart.MAX_LINES + " different things at most.";
        }
    }
}
