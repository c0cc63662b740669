package dev.newsstand.cart.domain;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody can guess. */
public final class Secrets {

    private Secrets() {}

    /** That many random bytes in base64url; 24 and more cannot be guessed. */
    public static String random(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
