package dev.newsstand.gateway.view;

/** What a page's header knows of the shopper's cart. @param count items in it, 0 or more */
public record CartSummary(int count) {

    public static final CartSummary EMPTY = new CartSummary(0);

    public CartSummary {
        if (count < 0) {
            throw new IllegalArgumentException("A cart cannot hold " + count + " items");
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The count in words, such as "1 item". */
    public String spoken() {
        return count == 1 ? "1 item" : count + " items";
    }
}
