package dev.newsstand.cart.carts.domain;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cart takes over of another: units of the other cart's lines, its note, attributes and codes, and what could not come
 * along.
 *
 * @param currency of all lines afterwards
 * @param description what the cart is described by afterwards; null where that is nothing new
 */
public record Merge(
        Currency currency,
        List<Decision.Target> taken,
        List<Capped> capped,
        Decision.@Nullable Description description,
        List<LeftOut> leftOut) {

    /** What the history of a cart calls it. */
    static final String KIND = "merged";

    public Merge {
        taken = List.copyOf(taken);
        capped = List.copyOf(capped);
        leftOut = List.copyOf(leftOut);
    }

    /** What the cart that was merged into another is described by afterwards: nothing. */
    public static Decision.Description emptied() {
        return new Decision.Description("merged-into-another", null, Properties.NONE, List.of());
    }

    /** A part of the other cart's description that did not come along, as a whole or in part. */
    public enum LeftOut {
        NOTE("The note of the other cart does not fit behind yours."),
        ATTRIBUTES("Where both carts say something, what yours says stays."),
        DISCOUNT_CODES("A cart takes " + Cart.MAX_CODES + " discount codes; the others did not come along.");

        private final String text;

        LeftOut(String text) {
            this.text = text;
        }

        /** What a shopper reads. */
        public String text() {
            return text;
        }
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
