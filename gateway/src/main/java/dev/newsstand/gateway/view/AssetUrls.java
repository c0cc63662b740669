package dev.newsstand.gateway.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Addresses of the style sheet, the scripts and the icon; each changes whenever its bytes do. @param news the script of pages that follow the news */
public record AssetUrls(String css, String js, String news, String icon) {

    private static final String ROOT = "/static/";

    /** Stamps the files of the class path with a {@code ?v=} made from their content. */
    public static AssetUrls stamped(ClassLoader resources) {
        return new AssetUrls(
                stamp(StyleSheet.PATH, StyleSheet.joined(resources)),
                stamp(resources, "js/newsstand.js"),
                stamp(resources, "js/news.js"),
                stamp(resources, "icons/newsstand.svg"));
    }

    private static String stamp(ClassLoader resources, String file) {
        try (InputStream bytes = resources.getResourceAsStream("static/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("Not on the class path: static/" + file);
            }
            return stamp(file, bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stamp(String file, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return ROOT + file + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
