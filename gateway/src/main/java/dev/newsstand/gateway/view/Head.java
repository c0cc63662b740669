package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For the document's head.
 *
 * @param path canonical path on this site
 * @param image picture for link previews, if one is held
 * @param kind Open Graph type: {@code website}, {@code article} or {@code product}
 * @param listed whether search engines may list it
 * @param feeds what one can subscribe to from here
 * @param news what a story's page says about the story, null on all others
 */
public record Head(
        String title,
        String description,
        String path,
        @Nullable Picture image,
        String kind,
        boolean listed,
        List<Feed> feeds,
        @Nullable NewsData news) {

    public Head {
        image = Picture.ifHeld(image);
        feeds = List.copyOf(feeds);
    }

    static Head of(String title, String description, String path, @Nullable Picture image, String kind) {
        return new Head(title, Excerpt.of(description), path, image, kind, true, List.of(), null);
    }

    static Head website(String title, String description, String path) {
        return of(title, description, path, null, "website");
    }

    /** The same, to be passed over by search engines. */
    Head unlisted() {
        return new Head(title, description, path, image, kind, false, feeds, news);
    }

    Head with(List<Feed> more) {
        return new Head(title, description, path, image, kind, listed, more, news);
    }

    Head about(NewsData story) {
        return new Head(title, description, path, image, kind, listed, feeds, story);
    }

    /** The address that others should name: the story's own where another publisher's is the first. */
    public String canonical(Site site) {
        return news != null && news.canonicalUrl() != null ? news.canonicalUrl() : site.absolute(path);
    }

    /** Title for link previews, which name the site beside it. */
    public String shared() {
        return news == null ? title : news.headline();
    }
}
