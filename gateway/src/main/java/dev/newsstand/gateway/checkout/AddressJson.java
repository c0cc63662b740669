package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.view.CheckoutForm;
import dev.newsstand.gateway.view.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where something goes. */
record AddressJson(
        @Nullable String name,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country) {

    static final AddressJson NONE = new AddressJson(null, null, null, null, null, null, null);

    /** As on a label. */
    List<String> label() {
        String place = said(city, region, postalCode).collect(Collectors.joining(", "));
        String land = country == null ? "" : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
        return said(name, line1, line2, place, land).toList();
    }

    private static Stream<String> said(@Nullable String... parts) {
        return Stream.of(parts).flatMap(Stream::ofNullable).filter(part -> !part.isBlank());
    }

    /** As fields of the form. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "name", name);
        put(fields, "line1", line1);
        put(fields, "line2", line2);
        put(fields, "city", city);
        put(fields, "region", region);
        put(fields, "postalCode", postalCode);
        put(fields, CheckoutForm.COUNTRY, country);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (Words.present(value)) {
            fields.put(name, value);
        }
    }
}
