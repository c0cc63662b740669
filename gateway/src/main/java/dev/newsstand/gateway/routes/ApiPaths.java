package dev.newsstand.gateway.routes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which service answers which public path. What is not listed here is not passed through. */
final class ApiPaths {

    enum Service {
        ARTICLE("article-service"),
        CART("cart-service"),
        RELATED("related-service");

        private final String label;

        Service(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    static final String ROOT = "/api/v1/";

    private static final Map<String, Service> OWNERS = Map.ofEntries(
            Map.entry("articles", Service.ARTICLE),
            Map.entry("newsroom", Service.ARTICLE),
            Map.entry("pictures", Service.ARTICLE),
            Map.entry("cart", Service.CART),
            Map.entry("products", Service.CART),
            Map.entry("merchant", Service.CART),
            Map.entry("checkouts", Service.CART),
            Map.entry("orders", Service.CART),
            Map.entry("sandbox", Service.CART),
            Map.entry("stock-alerts", Service.CART),
            Map.entry("related", Service.RELATED));
    private static final Map<String, Service> DOCUMENTS = Map.of(
            "article/openapi.json", Service.ARTICLE,
            "article-service/openapi.json", Service.ARTICLE,
            "cart-service/openapi.json", Service.CART,
            "related-service/openapi.json", Service.RELATED);
    private static final Set<String> FEEDS =
            Set.of("/newsroom.rss", "/newsroom.atom", "/newsroom.json", "/sitemap-newsroom.xml", "/sitemap-news.xml");
    private static final Pattern SECTION_FEED = Pattern.compile("/newsroom/sections/[^/]+\\.(?:rss|atom|json)");
    private static final Set<String> STREAMS = Set.of(ROOT + "newsroom/live", ROOT + "cart/stream");

    private ApiPaths() {}

    /** @param path as sent, still encoded */
    static @Nullable Service owner(String path) {
        if (isCrooked(path)) {
            return null;
        }
        if (!path.startsWith(ROOT)) {
            return isFeed(path) ? Service.ARTICLE : null;
        }
        String rest = path.substring(ROOT.length());
        int slash = rest.indexOf('/');
        Service owner = OWNERS.get(slash < 0 ? rest : rest.substring(0, slash));
        return owner == null ? DOCUMENTS.get(rest) : owner;
    }

    /** What article-service gives out under the addresses that readers see. */
    static boolean isFeed(String path) {
        return FEEDS.contains(path) || SECTION_FEED.matcher(path).matches();
    }

    /** Answers that stay open. */
    static boolean isStream(String path) {
        return STREAMS.contains(path);
    }

    /** Pictures and wire items are larger than what else is sent. */
    static boolean takesLargeBodies(String path) {
        return path.equals(ROOT + "newsroom/pictures")
                || path.equals(ROOT + "newsroom/wire")
                || path.startsWith(ROOT + "merchant/");
    }

    /** A path that might mean another one to whoever decodes it again. */
    private static boolean isCrooked(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains("//")
                || lower.contains("\\")
                || lower.contains("%2f")
                || lower.contains("%5c")
                || lower.contains("%00")
                || lower.contains(";")
                || lower.replace("%2e", ".").contains("/..")
                || lower.replace("%2e", ".").contains("/./");
    }
}
