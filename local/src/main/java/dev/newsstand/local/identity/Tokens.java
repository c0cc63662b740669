package dev.newsstand.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** Signs bearer tokens (JWT, RS256) with the local key. */
public final class Tokens {

    private static final Duration LIFETIME = Duration.ofHours(12);

    private final IdentityKeys keys;
    private final Clock clock;

    public Tokens(IdentityKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for this role that is valid for twelve hours. */
    public String sign(Role role) {
        var now = clock.instant();
        var claims = """
                {"iss":"newsstand-local","aud":["newsstand"],"sub":"%s@localhost","scope":"%s","iat":%d,"nbf":%d,"exp":%d,"jti":"%s"}""".formatted(
                        role.name().toLowerCase(Locale.ROOT),
                        role.scope(),
                        now.getEpochSecond(),
                        now.getEpochSecond(),
                        now.plus(LIFETIME).getEpochSecond(),
                        UUID.randomUUID());
        var signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + encode(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + encode(signature(signed));
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.privateKey());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the local key does not sign", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
