package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.FeedStories.Place;
import dev.newsstand.article.feed.Publication;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sitemaps: of all stories, and of the newest for readers of news. */
@Component
public class Sitemap {

    private final Publication site;

    Sitemap(Publication site) {
        this.site = site;
    }

    /** Every story with its last change. */
    public byte[] stories(List<Place> places) {
        XmlOut out = start();
        places.forEach(place -> location(out, place)
                .element("lastmod", place.changedAt().toString())
                .end());
        return out.end().bytes();
    }

    /** With what news sitemaps say of each: whose it is, when it was published, its title. */
    public byte[] news(List<Place> places) {
        XmlOut out = start().namespace("news", "http://www.google.com/schemas/sitemap-news/0.9");
        places.forEach(place -> {
            location(out, place).start("news:news").start("news:publication");
            out.element("news:name", site.name())
                    .element("news:language", language(place.language()))
                    .end();
            out.element("news:publication_date", place.publishedAt().toString());
            out.element("news:title", place.headline()).end().end();
        });
        return out.end().bytes();
    }

    private static XmlOut start() {
        return new XmlOut().start("urlset").namespace("", "http://www.sitemaps.org/schemas/sitemap/0.9");
    }

    private XmlOut location(XmlOut out, Place place) {
        return out.start("url").element("loc", site.link("/newsroom/" + place.slug()));
    }

    private static String language(@Nullable String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return language.isEmpty() ? "en" : language;
    }
}
