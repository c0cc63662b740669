package dev.newsstand.gateway.page;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the site is called, and where readers find it.
 *
 * @param url public address, such as {@code https://news.example}
 */
@ConfigurationProperties("newsstand.site")
public record SiteSettings(String name, URI url) {

    public SiteSettings {
        if (url.getScheme() == null || url.getHost() == null) {
            throw new IllegalArgumentException("NEWSSTAND_SITE_URL has to be an address such as https://news.example");
        }
    }

    /** The address without anything after the port. */
    public String origin() {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
