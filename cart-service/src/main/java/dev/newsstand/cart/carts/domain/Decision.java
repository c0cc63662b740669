package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.pricing.domain.Code;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a wish means for a cart as it is. */
public sealed interface Decision {

    /** These lines get these quantities; {@code kind} names it in the cart's history. */
    record Change(String kind, List<Target> targets) implements Decision {

        public Change {
            targets = List.copyOf(targets);
        }
    }

    /** 0 takes the line out. */
    record Target(UUID line, int quantity) {}

    /** The cart gets this note, these attributes and discount codes; {@code kind} names it in the cart's history. */
    record Description(String kind, @Nullable String note, Properties attributes, List<Code> codes)
            implements Decision {

        public Description {
            codes = List.copyOf(codes);
        }
    }

    /** It is so already. */
    record Unchanged() implements Decision {}

    record NoSuchLine() implements Decision {}

    record Refused(Refusal refusal) implements Decision {}

    /** Takes these lines out. */
    static Change removal(String kind, List<UUID> removed) {
        return new Change(
                kind, removed.stream().map(line -> new Target(line, 0)).toList());
    }
}
