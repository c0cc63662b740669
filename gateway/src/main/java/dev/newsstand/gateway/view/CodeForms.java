package dev.newsstand.gateway.view;

/**
 * The plain forms of a cart's discount codes and its note; answered as those of {@link CartForms}.
 *
 * <ul>
 *   <li>{@code POST /cart/codes}: {@link #CODE}; {@code POST /cart/codes/remove}: {@link #CODE}
 *   <li>{@code POST /cart/note}: {@link #NOTE}, empty for none
 * </ul>
 */
public final class CodeForms {

    public static final String ENTER = "/cart/codes";
    public static final String REMOVE = "/cart/codes/remove";
    public static final String DESCRIBE = "/cart/note";
    public static final String CODE = "code";
    public static final String NOTE = "note";

    private CodeForms() {}
}
