package dev.newsstand.gateway.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern FONT = Pattern.compile("url\\(\\.\\./(fonts/[\\w-]+\\.woff2)\\)");

    private StyleSheet() {}

    /** With stamped addresses of the fonts. */
    public static byte[] joined(ClassLoader resources) {
        String sheet = PARTS.stream()
                .map(part -> new String(Stamp.read(resources, "style/" + part + ".css"), UTF_8))
                .collect(Collectors.joining());
        return FONT.matcher(sheet)
                .replaceAll(font -> "url(../" + font.group(1) + Stamp.of(resources, "static/" + font.group(1)) + ")")
                .getBytes(UTF_8);
    }
}
