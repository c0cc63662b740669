package dev.newsstand.article.wire.xml;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.wire.WireReader.Entry;
import dev.newsstand.article.wire.ninjs.Ninjs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9 to 2.0, and the two that are called RSS 1. */
final class Rss {

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("^\\s*\\S*@\\S*\\s*\\(([^()]+)\\)\\s*$");
    private static final Map<String, String> NAMES = Map.of(
            "uri", "guid",
            "headlines", "title",
            "bodies", "description",
            "descriptions", "description",
            "by", "author",
            "version", "pubDate",
            "subjects", "category",
            "associations", "enclosure");

    private final Markup markup;
    private final XmlElement channel;
    private final @Nullable String home;

    private Rss(Markup markup, XmlElement root) {
        this.markup = markup;
        this.channel =
                root.name().equals("Channel") ? root : root.first("channel").orElse(root);
        this.home = Addresses.web(channel.base(), channel.words("link"));
    }

    static boolean is(XmlElement root) {
        return root.name().equals("rss")
                || root.name().equals("RDF")
                || root.name().equals("Channel");
    }

    static List<Entry> entries(XmlElement root, Markup markup) {
        Rss rss = new Rss(markup, root);
        return Stream.of(rss.channel.all("item"), root.all("item"), inList(rss.channel))
                .flatMap(items -> items)
                .distinct()
                .map(rss::entry)
                .toList();
    }

    /** RSS 1.1 has its items in a list; in RSS 1.0 that list only names them. */
    private static Stream<XmlElement> inList(XmlElement channel) {
        return channel.all("items").flatMap(list -> list.all("item"));
    }

    private Entry entry(XmlElement source) {
        FeedItem item = new FeedItem(markup, source);
        String title = source.words("title");
        String link = Addresses.web(source.base(), source.words("link"));
        String base = Stream.of(source.base(), link, home)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        item.headline(title == null ? null : markup.text(title));
        item.text(body(source, base), html(source.words("description"), base));
        about(item.item(), source);
        FeedPictures.into(item.item(), source);
        return item.entry(home, identity(source, link), NAMES);
    }

    private void about(Ninjs item, XmlElement source) {
        String made = date(source);
        item.put("firstCreated", made);
        item.put("versionCreated", made);
        item.put("by", author(source));
        item.put("language", language(source));
        item.put("copyrightNotice", channel.words("copyright"));
        String origin = source.words("source");
        item.named("infoSources", origin == null ? channel.words("title") : origin, home, null);
        Stream.concat(source.all("category"), source.all(DUBLIN_CORE, "subject"))
                .map(XmlElement::words)
                .filter(Objects::nonNull)
                .forEach(name -> item.named("subjects", name, null, name));
    }

    private static @Nullable String body(XmlElement source, @Nullable String base) {
        String encoded = source.all(CONTENT, "encoded")
                .map(XmlElement::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return encoded != null
                ? Html.absolute(encoded, base)
                : source.all(XHTML, "body").findFirst().map(Html::inside).orElse(null);
    }

    private static @Nullable String html(@Nullable String encoded, @Nullable String base) {
        return encoded == null ? null : Html.absolute(encoded, base);
    }

    private static @Nullable String date(XmlElement source) {
        return Stream.of("pubDate", "date", "published", "updated")
                .map(source::words)
                .map(FeedDates::iso)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The name of who wrote it: an address of e-mail is nobody's name. */
    private static @Nullable String author(XmlElement source) {
        String creator = source.words("creator");
        String author = creator == null ? source.words("author") : creator;
        if (author == null) {
            return null;
        }
        Matcher named = NAME_IN_BRACKETS.matcher(author);
        return named.matches() ? named.group(1).strip() : author.contains("@") ? null : author;
    }

    private @Nullable String language(XmlElement source) {
        String own = source.words("language");
        String said = own == null ? source.language() : own;
        return said == null ? channel.words("language") : said;
    }

    /** A guid that is no address is only this feed's own. */
    private @Nullable String identity(XmlElement source, @Nullable String link) {
        String guid = source.words("guid");
        if (guid == null) {
            String about = source.attribute("about");
            return about == null ? link : about;
        }
        return guid.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || home == null ? guid : home + "#" + guid;
    }
}
