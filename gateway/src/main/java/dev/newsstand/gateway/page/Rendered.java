package dev.newsstand.gateway.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A document's bytes, as they are and compressed. @param tag names exactly these bytes */
public record Rendered(byte[] plain, byte[] zipped, String tag) {

    /** What one reader gets of it. @param encoding value for {@code Content-Encoding}, null for none */
    public record Variant(
            byte[] bytes, String etag, @Nullable String encoding) {}

    public static Rendered of(byte[] bytes) {
        return new Rendered(bytes, zip(bytes), digest(bytes));
    }

    /** The variant for a reader who accepts this. */
    public Variant variant(HttpHeaders accepts) {
        return Encodings.gzip(accepts.getFirst(HttpHeaders.ACCEPT_ENCODING))
                ? new Variant(zipped, "\"" + tag + "-gzip\"", "gzip")
                : new Variant(plain, "\"" + tag + "\"", null);
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
