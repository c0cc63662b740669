package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/** What a page's header knows of the shopper's cart. @param count items in it, 0 or more; null when it cannot be asked */
public record CartSummary(@Nullable Integer count) {

    public static final CartSummary EMPTY = new CartSummary(0);
    public static final CartSummary UNKNOWN = new CartSummary(null);

    public CartSummary {
        if (count != null && count < 0) {
            throw new IllegalArgumentException("A cart cannot hold " + count + " items");
        }
    }

    public boolean isKnown() {
        return count != null;
    }

    public boolean isEmpty() {
        return count != null && count == 0;
    }

    /** The count in figures; nothing where it is not known. */
    public String shown() {
        return count == null ? "" : count.toString();
    }

    /** The count in words, such as "1 item"; null where it is not known. */
    public @Nullable String spoken() {
        if (count == null) {
            return null;
        }
        return count == 1 ? "1 item" : count + " items";
    }
}
