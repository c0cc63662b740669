package dev.newsstand.gateway.view;

import org.jspecify.annotations.Nullable;

/**
 * The form by which somebody asks to be told when something is back.
 *
 * @param fault what was wrong with what was typed; null for nothing
 * @param asked whether it was sent: then its place says how to go on
 */
public record AlertForm(String sku, String email, @Nullable String fault, boolean asked) {

    public static final AlertForm FRESH = new AlertForm("", "", null, false);

    public static final AlertForm SENT = new AlertForm("", "", null, true);

    public static AlertForm refused(String sku, String email, String fault) {
        return new AlertForm(sku, email, fault, false);
    }
}
