package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import dev.newsstand.cart.pricing.domain.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of a cart that depends on how the cart is now, unlike an add. */
public sealed interface Wish {

    /** What it means for this cart. */
    Decision on(Cart cart);

    /** An absolute quantity; 0 takes the line out. */
    record SetQuantity(UUID line, int quantity) implements Wish {
        @Override
        public Decision on(Cart cart) {
            return cart.set(line, quantity);
        }
    }

    record RemoveLine(UUID line) implements Wish {
        @Override
        public Decision on(Cart cart) {
            return cart.remove(line);
        }
    }

    record Clear() implements Wish {
        @Override
        public Decision on(Cart cart) {
            return cart.clear();
        }
    }

    /** These discount codes and no others; {@code known} are those of them that the shop knows. */
    record EnterCodes(List<Code> codes, Map<Code, Discount> known, Instant at) implements Wish {
        @Override
        public Decision on(Cart cart) {
            List<Code> entered = cart.rules().codes();
            if (codes.equals(entered)) {
                return new Decision.Unchanged();
            }
            SortedMap<Integer, Reason> useless = new TreeMap<>();
            for (int position = 0; position < codes.size(); position++) {
                Reason reason = reason(codes.get(position));
                if (reason != null && !entered.contains(codes.get(position))) {
                    useless.put(position, reason);
                }
            }
            return useless.isEmpty()
                    ? new Decision.Description("codes-entered", cart.note(), cart.attributes(), codes)
                    : new Decision.Refused(new Refusal.UselessCodes(useless));
        }

        private @Nullable Reason reason(Code code) {
            Discount discount = known.get(code);
            return discount == null || discount.automatic() ? Reason.UNKNOWN : discount.refusalAt(at);
        }
    }

    /** A new note and new attributes; what is not given stays. An empty note takes the note away. */
    record Describe(@Nullable String note, @Nullable Properties attributes) implements Wish {
        @Override
        public Decision on(Cart cart) {
            String newNote = note == null ? cart.note() : note.isBlank() ? null : note;
            Properties newAttributes = attributes == null ? cart.attributes() : attributes;
            boolean same = Objects.equals(newNote, cart.note()) && newAttributes.equals(cart.attributes());
            return same
                    ? new Decision.Unchanged()
                    : new Decision.Description(
                            "described", newNote, newAttributes, cart.rules().codes());
        }
    }
}
