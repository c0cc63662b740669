package dev.newsstand.article.wire.xml;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.wire.WireReader.Entry;
import dev.newsstand.article.wire.ninjs.Ninjs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item of NewsML-G2 in the words of ninjs. */
final class NewsMlItem {

    private final XmlElement source;
    private final XmlElement about;
    private final XmlElement administration;
    private final Ninjs item = new Ninjs();

    private NewsMlItem(XmlElement source) {
        this.source = source;
        this.about = source.first("contentMeta").orElse(new XmlElement(null, "", "contentMeta"));
        this.administration = source.first("itemMeta").orElse(new XmlElement(null, "", "itemMeta"));
    }

    static Entry entry(XmlElement source, List<XmlElement> pictures, Markup markup) {
        NewsMlItem item = new NewsMlItem(source);
        item.identify();
        item.describe();
        item.rights();
        item.content();
        pictures.forEach(picture -> item.item.association(picture(picture)));
        return item.item.entry(source.pointer(), NewsMlTerms.NAMES, markup);
    }

    static boolean isPicture(XmlElement source) {
        String type = source.at("itemMeta", "itemClass").map(NewsMlTerms::code).orElse("");
        return "picture".equals(type) || "graphic".equals(type);
    }

    private static Ninjs picture(XmlElement source) {
        NewsMlItem picture = new NewsMlItem(source);
        picture.identify();
        picture.describe();
        picture.rights();
        picture.content();
        return picture.item.put("name", "main");
    }

    private void identify() {
        item.put("uri", source.attribute("guid"));
        item.put("version", source.attribute("version"));
        item.put(
                "type", administration.first("itemClass").map(NewsMlTerms::code).orElse(null));
        item.put("firstCreated", FeedDates.iso(administration.words("firstCreated")));
        item.put("versionCreated", FeedDates.iso(administration.words("versionCreated")));
        item.put("contentCreated", FeedDates.iso(about.words("contentCreated")));
        item.put("edNote", administration.words("edNote"));
        item.put("title", administration.words("title"));
        item.put("expires", FeedExpiry.iso(administration.words("expires")));
        Optional<XmlElement> embargo = administration.first("embargoed");
        item.put(
                "embargoedUntil",
                embargo.map(XmlElement::words)
                        .map(time -> Objects.requireNonNullElse(FeedDates.iso(time), time))
                        .orElse(null));
        boolean endless = embargo.isPresent() && embargo.get().words() == null;
        String status = administration.first("pubStatus").map(NewsMlTerms::code).orElse("usable");
        item.put("pubStatus", endless && "usable".equals(status) ? "withheld" : status);
    }

    private void describe() {
        about.all("headline")
                .forEach(headline -> item.text(
                        "headlines",
                        Objects.requireNonNullElse(NewsMlTerms.role(headline), "main"),
                        "text/plain",
                        headline.words()));
        about.all("description")
                .forEach(text -> item.text(
                        "descriptions",
                        Objects.requireNonNullElse(NewsMlTerms.role(text), "text"),
                        "text/plain",
                        text.words()));
        item.text("descriptions", "creditline", "text/plain", about.words("creditline"));
        String by = about.words("by");
        item.put(
                "by", by == null ? about.first("creator").map(NewsMlTerms::name).orElse(null) : by);
        item.put("slugline", about.words("slugline"));
        item.put("located", about.first("located").map(NewsMlTerms::name).orElseGet(this::placeOfDateline));
        String language =
                about.first("language").map(tag -> tag.attribute("tag")).orElse(null);
        item.put("language", language == null ? source.language() : language);
        Stream.concat(administration.all("provider"), about.all("infoSource"))
                .forEach(party -> item.named("infoSources", NewsMlTerms.name(party), null, null));
        about.all("subject").forEach(subject -> coded("subjects", subject));
        about.all("genre").forEach(genre -> coded("genres", genre));
    }

    private @Nullable String placeOfDateline() {
        String dateline = about.words("dateline");
        return dateline == null ? null : dateline.split("[,(]", 2)[0];
    }

    private void rights() {
        source.first("rightsInfo").ifPresent(rights -> {
            item.put(
                    "copyrightHolder",
                    rights.first("copyrightHolder").map(NewsMlTerms::name).orElse(null));
            item.put("copyrightNotice", rights.words("copyrightNotice"));
            item.put("usageTerms", rights.words("usageTerms"));
        });
    }

    private void content() {
        source.first("contentSet").ifPresent(set -> {
            set.all("inlineXML").forEach(this::inlineXml);
            set.all("inlineData")
                    .forEach(data -> item.text(
                            "bodies",
                            "main",
                            Objects.requireNonNullElse(data.attribute("contenttype"), "text/plain"),
                            data.words()));
            set.all("remoteContent").forEach(this::file);
        });
    }

    private void inlineXml(XmlElement xml) {
        String type = Objects.requireNonNullElse(xml.attribute("contenttype"), "");
        boolean nitf = type.contains("nitf") || xml.first("nitf").isPresent();
        item.text(
                "bodies",
                "main",
                nitf ? "application/nitf+xml" : "text/html",
                nitf ? Html.xmlInside(xml) : Html.inside(xml));
    }

    private void file(XmlElement remote) {
        String href = Addresses.web(remote.base(), remote.attribute("href"));
        if (href != null) {
            item.rendition(
                    remote.attribute("rendition"),
                    href,
                    remote.attribute("contenttype"),
                    remote.pixels("width"),
                    remote.pixels("height"));
        }
    }

    private void coded(String list, XmlElement concept) {
        item.named(list, concept.words("name"), NewsMlTerms.uri(concept), NewsMlTerms.literal(concept));
    }
}
