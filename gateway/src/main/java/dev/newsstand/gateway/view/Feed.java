package dev.newsstand.gateway.view;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something to subscribe to. @param type its media type */
public record Feed(String type, String title, String href) {

    /** Of the whole newsroom, and of one section besides. */
    static List<Feed> of(Site site, @Nullable Section section) {
        List<Feed> all = formats("/newsroom", site.name());
        return section == null || section.key().isEmpty()
                ? all
                : Stream.concat(formats(section.href(), section.label() + " – " + site.name()).stream(), all.stream())
                        .toList();
    }

    private static List<Feed> formats(String path, String title) {
        return List.of(
                new Feed("application/rss+xml", title + " (RSS)", path + ".rss"),
                new Feed("application/atom+xml", title + " (Atom)", path + ".atom"),
                new Feed("application/feed+json", title + " (JSON Feed)", path + ".json"));
    }
}
