package dev.newsstand.gateway.view;

/**
 * The plain forms that change a cart. Each answers a plain post with 303 to {@link #RETURN}, and a post with header
 * {@code X-Fragment: drawer} with the drawer's HTML ({@link CartDrawer}), whatever the outcome: 200, or the status of
 * the refusal with the refusal as a {@link CartNotice} in the cart.
 *
 * <ul>
 *   <li>{@code POST /cart/lines}: {@link #SKU}, {@link #QUANTITY}; optional {@link #SOURCE} and {@link #KEY}
 *   <li>{@code POST /cart/lines/{lineId}}: {@link #QUANTITY}, {@link #VERSION}
 *   <li>{@code POST /cart/lines/{lineId}/remove}: {@link #VERSION}, which may be left unread
 *   <li>{@code POST /cart/clear}
 *   <li>{@code GET /cart/drawer}: the drawer's HTML
 * </ul>
 */
public final class CartForms {

    public static final String ADD = "/cart/lines";
    public static final String CLEAR = "/cart/clear";
    public static final String DRAWER = "/cart/drawer";

    public static final String SKU = "sku";
    /** 1 to 99. */
    public static final String QUANTITY = "quantity";
    /** Idempotency key. Absent on pages shared by all readers: the gateway then makes one. The script always sends one. */
    public static final String KEY = "key";
    /** Id of the story that it is bought from. */
    public static final String SOURCE = "source";
    /** The cart's version that the form was made from. */
    public static final String VERSION = "version";
    /** Where to go after a plain post: a path on this site; anything else is ignored. */
    public static final String RETURN = "return";

    private CartForms() {}

    public static String change(CartLineView line) {
        return ADD + "/" + line.id();
    }

    public static String remove(CartLineView line) {
        return ADD + "/" + line.id() + "/remove";
    }
}
