package dev.newsstand.gateway.view;

import java.util.List;
import java.util.Map;

/** A way to pay that a checkout offers; {@code name} is what cart-service calls it. */
public record PaymentWay(String name, String title, String words) {

    /** Payment after the fact, which every shop has. */
    public static final PaymentWay MANUAL =
            new PaymentWay("manual", "Invoice", "Pay after the goods have come, by the invoice in the parcel.");

    private static final PaymentWay SANDBOX = new PaymentWay(
            "sandbox", "Pay now", "At the payment provider; you come back here. Card data never reaches this shop.");

    /** Those of a shop with or without a sandbox, the usual one first. */
    public static List<PaymentWay> all(boolean sandbox) {
        return sandbox ? List.of(SANDBOX, MANUAL) : List.of(MANUAL);
    }

    /** The one of these that the form's values name, or else the first. */
    static PaymentWay chosen(List<PaymentWay> ways, Map<String, String> values) {
        String named = values.getOrDefault(CheckoutForm.PAYMENT, "");
        return ways.stream().filter(way -> way.name.equals(named)).findFirst().orElse(ways.getFirst());
    }
}
