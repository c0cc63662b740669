package dev.newsstand.gateway.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole cart, as the drawer and {@code /cart} show it.
 *
 * @param version goes into every line's form, so that a change is refused when the cart moved on
 * @param subtotal null when there are no lines
 * @param notices shown above the lines: refusals of the change just tried, and what the cart itself warns of
 */
public record CartView(
        long version,
        List<CartLineView> lines,
        int itemCount,
        @Nullable MoneyText subtotal,
        List<CartNotice> notices,
        CartTerms terms) {

    public static final CartView EMPTY = new CartView(0, List.of(), 0, null, List.of(), CartTerms.NONE);

    public CartView {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /** A cart without codes, note and sums. */
    public CartView(
            long version,
            List<CartLineView> lines,
            int itemCount,
            @Nullable MoneyText subtotal,
            List<CartNotice> notices) {
        this(version, lines, itemCount, subtotal, notices, CartTerms.NONE);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public CartSummary summary() {
        return new CartSummary(itemCount);
    }

    /** What a change is announced as to those who cannot see it. */
    public String announcement() {
        if (!notices.isEmpty() && notices.getFirst().refusal()) {
            return notices.getFirst().text();
        }
        if (isEmpty() || subtotal == null) {
            return "Your cart is empty.";
        }
        MoneyText total = terms.sums() == null ? subtotal : terms.sums().total();
        return "Cart: " + summary().spoken() + ", " + total.text() + ".";
    }

    /** The same cart with a message on top. */
    public CartView with(CartNotice notice) {
        List<CartNotice> all =
                Stream.concat(Stream.of(notice), notices.stream()).toList();
        return new CartView(version, lines, itemCount, subtotal, all, terms);
    }
}
