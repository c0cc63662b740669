package dev.newsstand.gateway.view;

/**
 * The site as a whole.
 *
 * @param name shown in the masthead and in titles, such as "OAF Nation"
 * @param baseUrl public origin without a slash at the end, such as {@code https://news.example}
 * @param year for the line at the foot of every page
 */
public record Site(String name, String baseUrl, AssetUrls assets, int year) {

    /** Full address of a path on this site. */
    public String absolute(String path) {
        return baseUrl + path;
    }

    /** A document title: what the page is, then whose it is. */
    public String titled(String what) {
        return what + " – " + name;
    }
}
