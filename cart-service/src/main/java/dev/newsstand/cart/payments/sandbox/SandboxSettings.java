package dev.newsstand.cart.payments.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code secret}: what callbacks are signed with; empty is one for this process alone. {@code callbackUrl}: empty is this
 * process itself. {@code delay}: how long a delayed payment takes.
 */
@ConfigurationProperties("newsstand.payments.sandbox")
record SandboxSettings(boolean enabled, String secret, String callbackUrl, Duration delay, Duration interval) {

    byte[] secretBytes() {
        if (!secret.isEmpty()) {
            return secret.getBytes(StandardCharsets.UTF_8);
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
