package dev.newsstand.cart.carts.domain;

import java.util.Currency;
import java.util.List;

/**
 * What a cart takes over of another: units of the other cart's lines, and what could not come along.
 *
 * @param currency of all lines afterwards
 */
public record Merge(Currency currency, List<Decision.Target> taken, List<Capped> capped) {

    public Merge {
        taken = List.copyOf(taken);
        capped = List.copyOf(capped);
    }

    /** Why some units could not come along. */
    public enum Reason {
        INSUFFICIENT_STOCK,
        QUANTITY_RULE,
        OTHER_CURRENCY,
        NO_LONGER_SOLD,
        CART_FULL
    }

    /** Of {@code wanted} units that the other cart held, {@code added} came along. */
    public record Capped(Offer offer, long wanted, long added, Reason reason) {

        /** What a shopper reads. */
        public String text() {
            String why = switch (reason) {
                case INSUFFICIENT_STOCK -> "there are not more in stock";
                case QUANTITY_RULE -> "it is sold " + offer.rule().inWords();
                case OTHER_CURRENCY -> "it is sold in another currency";
                case NO_LONGER_SOLD -> "it is no longer sold";
                case CART_FULL -> "the cart cannot hold more";
            };
            return (added == 0 ? "None" : "Only " + added) + " of " + wanted + " of " + offer.name() + " came along: "
                    + why + ".";
        }
    }
}
