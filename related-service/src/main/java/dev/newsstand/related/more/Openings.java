package dev.newsstand.related.more;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;

/** Under which key what the model said of a text is kept: SHA-256 of the model's name and the text. */
@Component
public final class Openings {

    private final String model;

    Openings(Encoder encoder) {
        this.model = encoder.model();
    }

    public String model() {
        return model;
    }

    public byte[] key(String text) {
        return key(model, text);
    }

    public static byte[] key(String model, String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(model.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            return sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
