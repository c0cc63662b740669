package dev.newsstand.cart.carts.domain;

import dev.newsstand.cart.domain.Secrets;
import dev.newsstand.cart.domain.Sha256;
import java.security.SecureRandom;

/** The secret by which a shopper's cart is known: 256 random bits in base64url. Only its hash is ever stored. */
public record CartToken(String secret) {

    private static final int BYTES = 32;

    public static CartToken random(SecureRandom random) {
        return new CartToken(Secrets.random(random, BYTES));
    }

    /** SHA-256 of the secret. */
    public byte[] hash() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        return "CartToken[hidden]";
    }
}
