package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.view.CheckoutForm;
import dev.newsstand.gateway.view.Words;
import dev.newsstand.gateway.wire.TotalsJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why cart-service refused something; {@code totals} where they are no longer what the shopper saw. */
record ProblemJson(
        @Nullable String type,
        @Nullable String detail,
        List<FaultJson> errors,
        @Nullable TotalsJson totals) {

    static final ProblemJson UNSAID = new ProblemJson(null, null, List.of(), null);
    private static final String IN_ADDRESS = "/shippingAddress/";

    /** What is wrong with one value. */
    record FaultJson(@Nullable String pointer, @Nullable String detail) {}

    /** The last part of the type, such as {@code cart-changed}. */
    String slug() {
        return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
    }

    String said(String otherwise) {
        return Words.either(detail, otherwise);
    }

    private static String words(String name, FaultJson fault) {
        return name.equals("email")
                ? "Please give a full e-mail address, such as ann@example.com."
                : Words.either(fault.detail(), "Please look at this again.");
    }

    /** What is wrong with the form, by the names of its fields. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        for (FaultJson fault : errors) {
            String pointer = Words.either(fault.pointer(), "");
            String name = pointer.startsWith(IN_ADDRESS)
                    ? pointer.substring(IN_ADDRESS.length())
                    : pointer.startsWith("/") ? pointer.substring(1) : pointer;
            boolean known = name.equals("email")
                    || name.equals(CheckoutForm.PAYMENT)
                    || CheckoutForm.addressNames().contains(name);
            if (known) {
                faults.putIfAbsent(name, words(name, fault));
            }
        }
        return faults;
    }
}
