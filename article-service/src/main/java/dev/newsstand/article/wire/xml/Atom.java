package dev.newsstand.article.wire.xml;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.wire.WireReader.Entry;
import dev.newsstand.article.wire.ninjs.Ninjs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Atom, with the tombstones of RFC 6721. */
final class Atom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Map<String, String> NAMES = Map.of(
            "uri", "id",
            "headlines", "title",
            "bodies", "content",
            "descriptions", "summary",
            "by", "author",
            "version", "updated",
            "subjects", "category",
            "associations", "link",
            "usageTerms", "rights");

    private final Markup markup;
    private final XmlElement feed;

    private Atom(Markup markup, XmlElement feed) {
        this.markup = markup;
        this.feed = feed;
    }

    static boolean is(XmlElement root) {
        return root.namespace().equals(ATOM)
                || root.name().equals("feed")
                || root.name().equals("entry");
    }

    static List<Entry> entries(XmlElement root, Markup markup) {
        Atom atom = new Atom(markup, root);
        Stream<XmlElement> parts = root.name().equals("entry") ? Stream.of(root) : root.children();
        return parts.flatMap(part -> switch (part.name()) {
                    case "entry" -> Stream.of(atom.entry(part));
                    case "deleted-entry" -> Stream.of(deleted(part));
                    default -> Stream.empty();
                })
                .toList();
    }

    private static Entry deleted(XmlElement tombstone) {
        String id = tombstone.attribute("ref");
        return id == null
                ? new Entry.Unfit(tombstone.pointer() + "/@ref", "must name the entry that is deleted")
                : new Entry.Cancellation(tombstone.pointer(), id, tombstone.words("comment"));
    }

    private Entry entry(XmlElement source) {
        FeedItem item = new FeedItem(markup, source);
        String link = link(source, "alternate");
        item.headline(source.first("title").map(this::line).orElse(null));
        item.text(
                source.first("content").map(content -> html(content, link)).orElse(null),
                source.first("summary").map(summary -> html(summary, link)).orElse(null));
        about(item.item(), source);
        FeedPictures.into(item.item(), source);
        String id = source.words("id");
        return item.entry(feed.words("id"), id == null ? link : id, NAMES);
    }

    private void about(Ninjs item, XmlElement source) {
        String updated = FeedDates.iso(source.words("updated"));
        String published = FeedDates.iso(source.words("published"));
        item.put("firstCreated", published == null ? updated : published);
        item.put("versionCreated", updated);
        boolean draft = source.first("control")
                .map(control -> control.words("draft"))
                .filter("yes"::equals)
                .isPresent();
        item.put("pubStatus", draft ? "withheld" : null);
        item.put("by", authors(source));
        item.put("language", source.language());
        item.put(
                "copyrightNotice",
                source.first("rights")
                        .or(() -> feed.first("rights"))
                        .map(this::line)
                        .orElse(null));
        XmlElement origin = source.first("source").orElse(feed);
        item.named("infoSources", origin.first("title").map(this::line).orElse(null), null, null);
        source.all("category").forEach(category -> {
            String term = category.attribute("term");
            String label = category.attribute("label");
            item.named("subjects", label == null ? term : label, null, term);
        });
    }

    private @Nullable String authors(XmlElement source) {
        List<XmlElement> authors = Stream.of(
                        source.all("author").toList(),
                        source.first("source").stream()
                                .flatMap(origin -> origin.all("author"))
                                .toList(),
                        feed.all("author").toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        String names = authors.stream()
                .map(author -> author.words("name"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private @Nullable String line(XmlElement text) {
        String html = html(text, null);
        return html == null ? null : markup.text(html);
    }

    /** A text construct as HTML; null where what it holds is no text, or is elsewhere. */
    private static @Nullable String html(XmlElement text, @Nullable String link) {
        String type = Objects.requireNonNullElse(text.attribute("type"), "text").toLowerCase(Locale.ROOT);
        String base = Optional.ofNullable(text.base()).orElse(link);
        String words = Objects.requireNonNullElse(text.words(), "");
        if (text.attribute("src") != null) {
            return null;
        }
        return switch (type) {
            case "text", "text/plain" -> Block.escaped(words).replace("\n", "<br>");
            case "html", "text/html" -> Html.absolute(words, base);
            case "xhtml", "application/xhtml+xml" -> Html.inside(text);
            default -> type.startsWith("text/") ? Block.escaped(words) : null;
        };
    }

    private static @Nullable String link(XmlElement source, String rel) {
        return source.all("link")
                .filter(link -> rel.equals(Objects.requireNonNullElse(link.attribute("rel"), "alternate")))
                .map(link -> Addresses.web(link.base(), link.attribute("href")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
