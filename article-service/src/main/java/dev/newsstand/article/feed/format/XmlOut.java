package dev.newsstand.article.feed.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML by the platform's writer, without what XML cannot hold. What it writes to is memory, so it never fails. */
final class XmlOut {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    XmlOut() {
        try {
            writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void take(XMLStreamWriter writer) throws XMLStreamException;
    }

    private XmlOut step(Step step) {
        try {
            step.take(writer);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code name} may have a prefix. */
    XmlOut start(String name) {
        return step(to -> to.writeStartElement(name));
    }

    XmlOut namespace(String prefix, String uri) {
        return step(to -> to.writeAttribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
    }

    /** Nothing where there is no value. */
    XmlOut attribute(String name, @Nullable Object value) {
        return value == null ? this : step(to -> to.writeAttribute(name, Plain.text(value.toString())));
    }

    XmlOut text(String text) {
        return step(to -> to.writeCharacters(Plain.text(text)));
    }

    /** Nothing where there is no text. */
    XmlOut element(String name, @Nullable String text) {
        return text == null || text.isBlank() ? this : start(name).text(text).end();
    }

    XmlOut end() {
        return step(XMLStreamWriter::writeEndElement);
    }

    byte[] bytes() {
        step(XMLStreamWriter::writeEndDocument);
        step(XMLStreamWriter::close);
        return bytes.toByteArray();
    }
}
