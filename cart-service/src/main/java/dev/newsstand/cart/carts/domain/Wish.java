package dev.newsstand.cart.carts.domain;

import java.util.Objects;
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

    /** A new note and new attributes; what is not given stays. An empty note takes the note away. */
    record Describe(@Nullable String note, @Nullable Properties attributes) implements Wish {
        @Override
        public Decision on(Cart cart) {
            String newNote = note == null ? cart.note() : note.isBlank() ? null : note;
            Properties newAttributes = attributes == null ? cart.attributes() : attributes;
            boolean same = Objects.equals(newNote, cart.note()) && newAttributes.equals(cart.attributes());
            return same ? new Decision.Unchanged() : new Decision.Description(newNote, newAttributes);
        }
    }
}
