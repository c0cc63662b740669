package dev.newsstand.gateway.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The {@code ?v=} of an asset's address: it changes whenever the bytes do, so that the address may be kept for good. */
final class Stamp {

    private Stamp() {}

    /** @param file on the class path */
    static String of(ClassLoader resources, String file) {
        return of(read(resources, file));
    }

    static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    static byte[] read(ClassLoader resources, String file) {
        try (InputStream bytes = resources.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("Not on the class path: " + file);
            }
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
