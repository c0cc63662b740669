package dev.newsstand.gateway.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The site's one sheet, joined from its parts; a later part may overrule an earlier one. */
public final class StyleSheet {

    /** Where it is served, below {@code static/}. */
    public static final String PATH = "css/newsstand.css";

    private static final List<String> PARTS = List.of(
            "fonts",
            "tokens",
            "ground",
            "masthead",
            "parts",
            "panel",
            "cards",
            "front",
            "goods",
            "lists",
            "search",
            "story",
            "bands",
            "product",
            "cart",
            "forms",
            "checkout",
            "notices",
            "newsflash",
            "media");

    private StyleSheet() {}

    public static byte[] joined(ClassLoader resources) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream(48 * 1024);
        for (String part : PARTS) {
            try (InputStream bytes = resources.getResourceAsStream("style/" + part + ".css")) {
                if (bytes == null) {
                    throw new IllegalStateException("Not on the class path: style/" + part + ".css");
                }
                bytes.transferTo(sheet);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sheet.toByteArray();
    }
}
