package dev.newsstand.article.wire.ninjs;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Turns the words of NITF, and of what is like it, into HTML. The parser knows neither DTDs nor external entities. */
final class Nitf {

    private Nitf() {}

    static String html(String xml) {
        Document document = Jsoup.parse(xml, Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        Element content = content(document);
        rename(content, "hl1", "h2");
        rename(content, "hl2", "h2");
        rename(content, "CITAT", "blockquote");
        content.select("media").forEach(Nitf::figure);
        return content.html();
    }

    private static Element content(Document document) {
        for (Element element : document.getAllElements()) {
            if (element.nameIs("body.content") || element.nameIs("BRODTEXT") || element.nameIs("brodtext")) {
                return element;
            }
        }
        Element body = document.selectFirst("body");
        return body == null ? document : body;
    }

    private static void rename(Element content, String name, String html) {
        content.getAllElements().stream()
                .filter(element -> element.nameIs(name))
                .forEach(element -> element.tagName(html));
    }

    /** A picture in its widest file, with its caption; films and sounds are left out. */
    private static void figure(Element media) {
        widest(media).ifPresent(file -> {
            Element figure = new Element("figure");
            figure.appendElement("img")
                    .attr("src", file.attr("source"))
                    .attr("alt", file.attr("alternate-text"))
                    .attr("width", file.attr("width"))
                    .attr("height", file.attr("height"));
            String caption = media.select("media-caption").text();
            if (!caption.isBlank()) {
                figure.appendElement("figcaption").text(caption);
            }
            media.before(figure);
        });
        media.remove();
    }

    private static Optional<Element> widest(Element media) {
        return media.select("media-reference[source]").stream()
                .filter(file -> media.attr("media-type").equals("image")
                        || file.attr("mime-type").startsWith("image/"))
                .max(Comparator.comparingInt(Nitf::width));
    }

    private static int width(Element file) {
        String width = file.attr("width");
        return width.matches("\\d{1,5}") ? Integer.parseInt(width) : 0;
    }
}
