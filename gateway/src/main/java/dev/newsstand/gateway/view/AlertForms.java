package dev.newsstand.gateway.view;

/**
 * The plain forms of back in stock; each that did what it says answers 303.
 *
 * <ul>
 *   <li>{@code POST /stock-alerts}: {@link #PRODUCT}, {@link #SKU}, {@link #EMAIL}
 *   <li>{@code POST /stock-alerts/{token}/confirm}
 *   <li>{@code POST /stock-alerts/{token}/leave}
 * </ul>
 */
public final class AlertForms {

    public static final String ASK = "/stock-alerts";

    /** Handle of the product whose page the form is on. */
    public static final String PRODUCT = "product";

    public static final String SKU = "sku";
    public static final String EMAIL = "email";

    /** Parameter of a product's address: somebody has asked. */
    public static final String ASKED = "asked";

    private AlertForms() {}

    static String page(String token) {
        return ASK + "/" + token;
    }
}
