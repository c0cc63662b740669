package dev.newsstand.gateway.view;

/** The site that the sample pages belong to. */
final class SampleSite {

    static final AssetUrls ASSETS = new AssetUrls(
            "/static/css/newsstand.css",
            "/static/js/newsstand.js",
            "/static/js/news.js",
            "/static/icons/newsstand.svg",
            "/static/fonts/newsreader-latin.woff2",
            "/static/fonts/newsreader-latin-italic.woff2",
            "/static/fonts/franklin-latin.woff2");
    static final Site SITE = new Site("OAF Nation", "https://news.example", ASSETS, 2026);
    static final CartSummary TWO = new CartSummary(2);

    private SampleSite() {}

    static Picture picture(String file, String alt) {
        return Picture.of("/pictures/" + file + ".svg", alt, 1200, 800);
    }

    static Picture product(String file, String alt) {
        return Picture.of("/pictures/" + file + ".svg", alt, 800, 1000);
    }
}
