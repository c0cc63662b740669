package dev.newsstand.gateway.view;

/**
 * Addresses of what every page needs; each changes whenever its bytes do.
 *
 * @param news the script of pages that follow the news
 * @param serif the face of headlines and stories, {@code slanted} its italic
 * @param sans the face of everything else
 */
public record AssetUrls(String css, String js, String news, String icon, String serif, String slanted, String sans) {

    private static final String ROOT = "static/";

    /** Stamps the files of the class path with a {@code ?v=} made from their content. */
    public static AssetUrls stamped(ClassLoader resources) {
        return new AssetUrls(
                "/" + ROOT + StyleSheet.PATH + Stamp.of(StyleSheet.joined(resources)),
                stamped(resources, "js/newsstand.js"),
                stamped(resources, "js/news.js"),
                stamped(resources, "icons/newsstand.svg"),
                stamped(resources, "fonts/newsreader-latin.woff2"),
                stamped(resources, "fonts/newsreader-latin-italic.woff2"),
                stamped(resources, "fonts/franklin-latin.woff2"));
    }

    private static String stamped(ClassLoader resources, String file) {
        return "/" + ROOT + file + Stamp.of(resources, ROOT + file);
    }
}
