package dev.newsstand.cart.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the site is called, and where its readers find it: mails say both. */
@ConfigurationProperties("newsstand.site")
public record Storefront(String name, URI url) {

    public Storefront {
        if (url.getScheme() == null || url.getHost() == null) {
            throw new IllegalArgumentException("NEWSSTAND_SITE_URL has to be an address such as https://news.example");
        }
    }

    /** The address of a page; {@code path} begins with a slash and is encoded. */
    public String link(String path) {
        return url.getScheme() + "://" + url.getRawAuthority() + path;
    }
}
