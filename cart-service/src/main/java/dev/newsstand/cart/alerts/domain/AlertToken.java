package dev.newsstand.cart.alerts.domain;

import dev.newsstand.cart.domain.Secrets;
import dev.newsstand.cart.domain.Sha256;
import java.security.SecureRandom;

/** The secret in a mail's link, by which its reader is known: 256 random bits in base64url. Only its hash is ever stored. */
public record AlertToken(String secret) {

    private static final int BYTES = 32;

    public static AlertToken random(SecureRandom random) {
        return new AlertToken(Secrets.random(random, BYTES));
    }

    /** SHA-256 of the secret. */
    public byte[] hash() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        return "AlertToken[hidden]";
    }
}
