package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.pricing.domain.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Works out how a cart is described after a merge: both notes, one after the other; of attributes and discount codes its own
 * first, and the other's as far as there is room.
 */
final class Describing {

    private final Cart into;
    private final Cart other;
    private final List<Merge.LeftOut> leftOut = new ArrayList<>();

    Describing(Cart into, Cart other) {
        this.into = into;
        this.other = other;
    }

    /** Null where the cart says all of it already. */
    Decision.@Nullable Description description() {
        String note = note();
        Properties attributes = attributes();
        List<Code> codes = codes();
        boolean same = Objects.equals(note, into.note())
                && attributes.equals(into.attributes())
                && codes.equals(into.rules().codes());
        return same ? null : new Decision.Description(Merge.KIND, note, attributes, codes);
    }

    /** To be asked afterwards. */
    List<Merge.LeftOut> leftOut() {
        return leftOut;
    }

    private @Nullable String note() {
        String own = into.note();
        String theirs = other.note();
        if (own == null || theirs == null || own.equals(theirs)) {
            return own == null ? theirs : own;
        }
        String both = own + "\n" + theirs;
        if (both.length() > Cart.MAX_NOTE) {
            leftOut.add(Merge.LeftOut.NOTE);
            return own;
        }
        return both;
    }

    private Properties attributes() {
        SortedMap<String, String> pairs = new TreeMap<>(into.attributes().pairs());
        other.attributes().pairs().forEach((name, value) -> {
            if (pairs.size() < Properties.MAX_PAIRS) {
                pairs.putIfAbsent(name, value);
            }
        });
        if (!pairs.entrySet().containsAll(other.attributes().pairs().entrySet())) {
            leftOut.add(Merge.LeftOut.ATTRIBUTES);
        }
        return new Properties(pairs);
    }

    private List<Code> codes() {
        Set<Code> codes = new LinkedHashSet<>(into.rules().codes());
        codes.addAll(other.rules().codes());
        if (codes.size() > Cart.MAX_CODES) {
            leftOut.add(Merge.LeftOut.DISCOUNT_CODES);
        }
        return codes.stream().limit(Cart.MAX_CODES).toList();
    }
}
