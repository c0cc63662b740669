package dev.newsstand.article.wire.xml;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MimeType;

/**
 * Reads a document into elements. Document types are passed over unread, nothing outside is ever asked for, and only the
 * entities that HTML has are known; what is deeper, longer or wider than news is refused.
 */
final class XmlDocument {

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int MOST_ATTRIBUTES = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private @Nullable XmlElement root;
    private @Nullable XmlElement current;
    private int depth;
    private int elements;

    private XmlDocument(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    /** The root; throws {@link Unreadable}. */
    static XmlElement root(byte[] bytes, MimeType type) {
        String text = Encodings.decode(bytes, type).stripLeading();
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            return new XmlDocument(reader).read();
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private XmlElement read() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> text(entity(reader.getLocalName()));
                default -> {}
            }
        }
        if (root == null) {
            throw Unreadable.broken("This is not XML.");
        }
        return root;
    }

    private void start() {
        if (++depth > DEEPEST) {
            throw Unreadable.forbidden("Elements lie more than " + DEEPEST + " deep.");
        }
        if (++elements > MOST_ELEMENTS) {
            throw Unreadable.forbidden("There are more than " + MOST_ELEMENTS + " elements.");
        }
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw Unreadable.forbidden("An element has more than " + MOST_ATTRIBUTES + " attributes.");
        }
        XmlElement element = new XmlElement(current, reader.getNamespaceURI(), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(
                    reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (current == null) {
            root = element;
        }
        current = element;
    }

    private void end() {
        depth--;
        current = current == null ? null : current.parent();
    }

    private void text(@Nullable String text) {
        if (current != null && text != null) {
            current.text(text);
        }
    }

    /** Old feeds use the names of HTML without declaring them where that can be seen. */
    private static String entity(String name) {
        String reference = "&" + name + ";";
        String character = Parser.unescapeEntities(reference, true);
        if (character.equals(reference) || character.length() > 2) {
            throw Unreadable.forbidden("It uses the entity " + reference
                    + ", which would have to be declared in a document type: none is read.");
        }
        return character;
    }

    private static Unreadable refusal(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        String place = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNumber() + ", column "
                        + broken.getLocation().getColumnNumber();
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("but not declared") || lower.contains("jaxp")) {
            return Unreadable.forbidden("It uses an entity, or is larger than is read," + place + ".");
        }
        return Unreadable.broken("This is not well-formed XML" + place + ".");
    }
}
