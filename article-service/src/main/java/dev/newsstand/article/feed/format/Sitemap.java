package dev.newsstand.article.feed.format;

import dev.newsstand.article.feed.FeedStories.Place;
import dev.newsstand.article.feed.Publication;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** Of two or three letters, except that news sitemaps tell Chinese by its script. */
    private static String language(@Nullable String tag) {
        Locale locale = Locale.forLanguageTag(tag == null ? "en" : tag);
        if (locale.getLanguage().equals("zh")) {
            boolean traditional = locale.getScript().equals("Hant")
                    || Set.of("TW", "HK", "MO").contains(locale.getCountry());
            return traditional ? "zh-tw" : "zh-cn";
        }
        return locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
    }
}
