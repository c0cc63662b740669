package dev.newsstand.article.wire.xml;

import dev.newsstand.article.story.markup.Sanitised;
import dev.newsstand.article.wire.WireItem;
import dev.newsstand.article.wire.WireReader.Delivery;
import dev.newsstand.article.wire.WireReader.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.util.MimeType;

/** XML as the service reads it. */
final class Xml {

    static final XmlReader READER = new XmlReader(Sanitised.markup());
    static final MimeType RSS = MimeType.valueOf("application/rss+xml");

    private Xml() {}

    static Delivery read(byte[] xml) {
        return READER.read(xml, RSS);
    }

    static Delivery read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static List<Entry> entries(String xml) {
        return ((Delivery.Items) read(xml)).entries();
    }

    /** The first item. */
    static WireItem story(String xml) {
        return ((Entry.Story) entries(xml).getFirst()).item();
    }
}
