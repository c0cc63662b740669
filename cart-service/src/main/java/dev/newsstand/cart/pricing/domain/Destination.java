package dev.newsstand.cart.pricing.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where goods go: an ISO 3166 country and, where known, a part of it as people call it, such as {@code CA} or {@code California}. */
public record Destination(String country, @Nullable String region) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})(?:-(.+))?");

    public Destination {
        country = country.toUpperCase(Locale.ROOT);
        region = region == null || region.isBlank()
                ? null
                : part(country, region.strip().toUpperCase(Locale.ROOT));
    }

    /** Without the country that the codes of ISO 3166-2 begin with. */
    private static String part(String country, String region) {
        return region.startsWith(country + "-") ? region.substring(country.length() + 1) : region;
    }

    /** Reads {@code US} or {@code US-CA}. */
    public static Destination parse(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException("not a country, nor a part of one: " + text);
        }
        return new Destination(form.group(1), form.group(2));
    }
}
