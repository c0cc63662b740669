package dev.newsstand.gateway.crawl;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Documents of the sitemaps.org protocol. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** A list of sitemaps, by their full addresses. */
    static byte[] index(List<String> sitemaps) {
        return document("sitemapindex", "sitemap", sitemaps);
    }

    /** A list of pages, by their full addresses; a sitemap has at most 50,000. */
    static byte[] of(List<String> pages) {
        return document("urlset", "url", pages);
    }

    private static byte[] document(String root, String entry, List<String> addresses) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            for (String address : addresses) {
                xml.writeStartElement(entry);
                xml.writeStartElement("loc");
                xml.writeCharacters(address);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("a sitemap cannot be written", broken);
        }
        return bytes.toByteArray();
    }
}
