package dev.newsstand.cart.payments;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proof that a callback comes from its provider: {@code t=<seconds>,v1=<hex HMAC-SHA-256 of "t.body">}. */
public record CallbackSignature(byte[] secret) {

    public static final String HEADER = "Payment-Signature";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    public CallbackSignature {
        secret = secret.clone();
    }

    public String of(byte[] body, Instant at) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(body, seconds));
    }

    /** Whether it was made by the secret, of this body, within the last minutes. */
    public boolean isValid(String signature, byte[] body, Instant now) {
        Matcher form = FORM.matcher(signature);
        if (!form.matches()) {
            return false;
        }
        long seconds = Long.parseLong(form.group(1));
        boolean fresh = Math.abs(now.getEpochSecond() - seconds) <= TOLERANCE.toSeconds();
        return fresh && MessageDigest.isEqual(HexFormat.of().parseHex(form.group(2)), mac(body, seconds));
    }

    private byte[] mac(byte[] body, long seconds) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "CallbackSignature[hidden]";
    }
}
