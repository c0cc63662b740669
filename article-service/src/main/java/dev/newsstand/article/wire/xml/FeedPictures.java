package dev.newsstand.article.wire.xml;

import dev.newsstand.article.wire.ninjs.Ninjs;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The picture of an entry: Media RSS before enclosures. */
final class FeedPictures {

    private static final String MEDIA = "http://search.yahoo.com/mrss";

    private FeedPictures() {}

    static void into(Ninjs item, XmlElement entry) {
        List<XmlElement> media = Stream.concat(
                        entry.children()
                                .filter(child -> isMedia(child, "group"))
                                .flatMap(XmlElement::children),
                        entry.children())
                .filter(child -> isMedia(child, "content") || isMedia(child, "thumbnail"))
                .filter(FeedPictures::isPicture)
                .toList();
        List<XmlElement> files = media.isEmpty() ? enclosures(entry) : media;
        Ninjs picture = new Ninjs().put("name", "main").put("type", "picture");
        files.forEach(file -> file(picture, file));
        if (picture.has("renditions")) {
            XmlElement first = files.getFirst();
            picture.put("uri", Addresses.web(first.base(), href(first)));
            picture.text("descriptions", "caption", "text/plain", near(entry, first, "description"));
            picture.text("descriptions", "creditline", "text/plain", near(entry, first, "credit"));
            picture.text("headlines", "main", "text/plain", near(entry, first, "title"));
            item.association(picture);
        }
    }

    private static void file(Ninjs picture, XmlElement file) {
        String href = Addresses.web(file.base(), href(file));
        if (href != null) {
            String type = file.attribute("type");
            picture.rendition(
                    null,
                    href,
                    type != null && type.startsWith("image/") ? type : "image/jpeg",
                    file.pixels("width"),
                    file.pixels("height"));
        }
    }

    private static List<XmlElement> enclosures(XmlElement entry) {
        return entry.children()
                .filter(child -> child.name().equals("enclosure")
                        || child.name().equals("link") && "enclosure".equals(child.attribute("rel")))
                .filter(child -> lower(child.attribute("type")).startsWith("image/"))
                .toList();
    }

    private static @Nullable String href(XmlElement file) {
        String url = file.attribute("url");
        return url == null ? file.attribute("href") : url;
    }

    private static boolean isMedia(XmlElement element, String name) {
        return element.name().equals(name) && element.namespace().startsWith(MEDIA);
    }

    private static boolean isPicture(XmlElement media) {
        String type = lower(media.attribute("type"));
        String medium = lower(media.attribute("medium"));
        return media.name().equals("thumbnail")
                || type.startsWith("image/")
                || type.isEmpty() && medium.equals("image")
                || type.isEmpty() && medium.isEmpty() && lower(href(media)).matches(".*\\.(jpe?g|png)(\\?.*)?");
    }

    /** A picture's words stand in it, or beside it. */
    private static @Nullable String near(XmlElement entry, XmlElement media, String name) {
        return Stream.concat(media.children(), entry.children())
                .filter(child -> isMedia(child, name))
                .map(XmlElement::words)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
