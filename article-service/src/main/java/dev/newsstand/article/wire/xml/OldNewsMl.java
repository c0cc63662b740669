package dev.newsstand.article.wire.xml;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.wire.WireReader.Entry;
import dev.newsstand.article.wire.ninjs.Ninjs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads NewsML 1, which press release services still send: the main text and its lines. */
final class OldNewsMl {

    private static final Map<String, String> NAMES = Map.of(
            "uri", "Identification",
            "version", "Identification/NewsIdentifier/RevisionId",
            "pubStatus", "NewsManagement/Status",
            "headlines", "NewsComponent/NewsLines/HeadLine",
            "bodies", "NewsComponent/ContentItem");

    private final XmlElement source;
    private final Ninjs item = new Ninjs();

    private OldNewsMl(XmlElement source) {
        this.source = source;
    }

    static boolean is(XmlElement root) {
        return root.name().equals("NewsML");
    }

    static List<Entry> entries(XmlElement root, Markup markup) {
        String provider = root.at("NewsEnvelope", "SentFrom", "Party")
                .map(party -> party.attribute("FormalName"))
                .orElse(null);
        return root.all("NewsItem")
                .map(source -> new OldNewsMl(source).read(provider).entry(source.pointer(), NAMES, markup))
                .toList();
    }

    private Ninjs read(@Nullable String provider) {
        identify();
        item.put("type", "text");
        item.named("infoSources", provider, null, null);
        for (XmlElement component : components(source)) {
            component.first("NewsLines").ifPresent(this::lines);
            component
                    .at("DescriptiveMetadata", "Language")
                    .map(tag -> tag.attribute("FormalName"))
                    .ifPresent(this::language);
            component.at("DescriptiveMetadata").stream()
                    .flatMap(about -> about.all("SubjectCode").flatMap(XmlElement::children))
                    .forEach(subject -> subject(subject.attribute("FormalName")));
            component.all("ContentItem").forEach(content -> content(component, content));
        }
        return item;
    }

    private void identify() {
        Optional<XmlElement> identifier = source.at("Identification", "NewsIdentifier");
        String provider = identifier.map(id -> id.words("ProviderId")).orElse(null);
        String id = identifier.map(of -> of.words("NewsItemId")).orElse(null);
        String day = identifier.map(of -> of.words("DateId")).orElse(null);
        item.put("uri", provider == null || id == null ? null : "urn:newsml:" + provider + ":" + day + ":" + id);
        item.put("version", identifier.map(of -> of.words("RevisionId")).orElse(null));
        source.first("NewsManagement").ifPresent(management -> {
            item.put("firstCreated", FeedDates.iso(management.words("FirstCreated")));
            item.put("versionCreated", FeedDates.iso(management.words("ThisRevisionCreated")));
            item.put(
                    "pubStatus",
                    management
                            .first("Status")
                            .map(status -> status.attribute("FormalName"))
                            .map(OldNewsMl::status)
                            .orElse(null));
        });
    }

    /** What is embargoed waits for another item that says that it is usable. */
    private static String status(String name) {
        return name.equalsIgnoreCase("embargoed") ? "withheld" : name.toLowerCase(Locale.ROOT);
    }

    private static List<XmlElement> components(XmlElement parent) {
        List<XmlElement> all = new ArrayList<>();
        parent.all("NewsComponent").forEach(component -> {
            all.add(component);
            all.addAll(components(component));
        });
        return all;
    }

    private void lines(XmlElement lines) {
        if (!item.has("headlines")) {
            item.text("headlines", "main", "text/plain", lines.words("HeadLine"));
        }
        put("by", lines.words("ByLine"));
        put("located", lines.words("DateLine"));
        put("slugline", lines.words("SlugLine"));
        put("copyrightNotice", lines.words("CopyrightLine"));
    }

    private void put(String member, @Nullable String value) {
        if (!item.has(member)) {
            item.put(member, value);
        }
    }

    private void language(String tag) {
        put("language", tag);
    }

    private void subject(@Nullable String code) {
        item.named("subjects", null, null, code);
    }

    /** What has a role says more than the story: style sheets, logos, contacts. */
    private void content(XmlElement component, XmlElement content) {
        String role =
                component.first("Role").map(of -> of.attribute("FormalName")).orElse("");
        Optional<XmlElement> data = content.first("DataContent");
        if (data.isEmpty() || !Stream.of("body", "main", "").anyMatch(role.toLowerCase(Locale.ROOT)::equals)) {
            return;
        }
        String type = Objects.requireNonNullElse(
                content.first("MimeType").map(of -> of.attribute("FormalName")).orElse(null), "");
        boolean nitf = data.get().first("nitf").isPresent();
        boolean marked = data.get().children().findAny().isPresent();
        item.text(
                "bodies",
                "main",
                nitf ? "application/nitf+xml" : marked || type.contains("html") ? "text/html" : "text/plain",
                nitf
                        ? Html.xmlInside(data.get())
                        : marked ? Html.inside(data.get()) : data.get().words());
    }
}
