package dev.newsstand.article.feed;

import dev.newsstand.article.story.domain.Slug;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the site is called, and where its readers find it: every address that goes out is whole. */
@ConfigurationProperties("newsstand.site")
public record Publication(String name, URI url) {

    public Publication {
        if (url.getScheme() == null || url.getHost() == null) {
            throw new IllegalArgumentException("NEWSSTAND_SITE_URL has to be an address such as https://news.example");
        }
    }

    /** The address of something here; {@code path} begins with a slash and is encoded. */
    public String link(String path) {
        return url.getScheme() + "://" + url.getRawAuthority() + path;
    }

    public String story(Slug slug) {
        return link("/newsroom/" + slug);
    }
}
