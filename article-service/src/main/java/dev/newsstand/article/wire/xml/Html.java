package dev.newsstand.article.wire.xml;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML as it stands in feeds: with whole addresses. It is not clean yet. */
final class Html {

    private Html() {}

    static String absolute(String html, @Nullable String base) {
        Document document = Jsoup.parse(html, base == null ? "" : base);
        document.outputSettings().prettyPrint(false);
        if (base != null) {
            document.select("a[href]").forEach(link -> link.attr("href", Addresses.resolved(base, link.attr("href"))));
            document.select("img[src]")
                    .forEach(image -> image.attr("src", Addresses.resolved(base, image.attr("src"))));
        }
        return document.body().html();
    }

    /** What an element of XHTML holds, each link made whole by the base of its own element. */
    static String inside(XmlElement xhtml) {
        return copied(xhtml, Document.OutputSettings.Syntax.html);
    }

    /** The same, for whoever reads it as XML again. */
    static String xmlInside(XmlElement xml) {
        return copied(xml, Document.OutputSettings.Syntax.xml);
    }

    private static String copied(XmlElement element, Document.OutputSettings.Syntax syntax) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).syntax(syntax);
        copy(element, document.body());
        return document.body().html();
    }

    private static void copy(XmlElement from, Element to) {
        for (Object part : from.content()) {
            if (part instanceof XmlElement child) {
                Element copied = to.appendElement(child.name());
                child.attributes().forEach((name, value) -> copied.attr(name, whole(child, name, value)));
                copy(child, copied);
            } else {
                to.appendText(part.toString());
            }
        }
    }

    private static String whole(XmlElement element, String name, String value) {
        return name.equals("href") || name.equals("src") ? Addresses.resolved(element.base(), value) : value;
    }
}
