package dev.newsstand.gateway.checkout;

import dev.newsstand.gateway.wire.MoneyJson;
import org.jspecify.annotations.Nullable;

/** A payment at the stand-in provider; after its outcome was chosen without the amount. */
record SandboxPaymentJson(
        String id,
        @Nullable MoneyJson amount,
        @Nullable String status,
        @Nullable String returnUrl) {

    SandboxPaymentJson {
        if (id == null) {
            throw new IllegalArgumentException("not a payment");
        }
    }

    boolean open() {
        return "pending".equals(status) || "open".equals(status);
    }
}
