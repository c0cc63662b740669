package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.cart.Form;
import dev.newsstand.gateway.view.CheckoutForm;
import dev.newsstand.gateway.view.PaymentWay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checkout's form as it was sent, as a call of cart-service and as values to show again. */
record CheckoutFields(Form form) {

    /** @param expected what the shopper was told it costs */
    record Money(long amount, String currency) {}

    Map<String, Object> call() {
        Map<String, Object> address = new LinkedHashMap<>();
        for (String name : CheckoutForm.addressNames()) {
            form.text(name).ifPresent(value -> address.put(name, value));
        }
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("email", form.text("email").orElse(""));
        call.put("shippingAddress", address);
        call.put(CheckoutForm.PAYMENT, form.text(CheckoutForm.PAYMENT).orElse(PaymentWay.MANUAL.name()));
        Money expected = expected();
        if (expected != null) {
            call.put("expectedTotal", expected);
        }
        return call;
    }

    CheckoutForm shown(Map<String, String> faults) {
        return new CheckoutForm(form.fields(), faults);
    }

    private @Nullable Money expected() {
        String amount = form.text(CheckoutForm.EXPECTED_AMOUNT).orElse("");
        String currency = form.text(CheckoutForm.EXPECTED_CURRENCY).orElse("");
        return amount.matches("\\d{1,18}") && !currency.isEmpty() ? new Money(Long.parseLong(amount), currency) : null;
    }
}
