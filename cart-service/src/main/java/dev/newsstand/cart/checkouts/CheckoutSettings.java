package dev.newsstand.cart.checkouts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long stock is held for a checkout; how long a shopper may take to pay; how often what is over is swept up; after how
 * long a provider is asked again about a payment that it said nothing of.
 */
@ConfigurationProperties("newsstand.checkout")
record CheckoutSettings(Duration hold, Duration paymentWindow, Duration sweepInterval, Duration askAgain) {

    CheckoutSettings {
        if (!hold.isPositive() || !paymentWindow.isPositive() || !sweepInterval.isPositive()) {
            throw new IllegalArgumentException("the times of a checkout are longer than nothing");
        }
    }
}
