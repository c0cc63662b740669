package dev.newsstand.article.wire.xml;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.wire.WireReader;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeType;

/** Reads RSS, Atom and NewsML: which of them a document is, its root says. */
@Component
class XmlReader implements WireReader {

    private static final Set<String> SUBTYPES = Set.of("xml", "rss+xml", "atom+xml", "rdf+xml");

    private final Markup markup;

    XmlReader(Markup markup) {
        this.markup = markup;
    }

    @Override
    public boolean reads(MimeType type) {
        String subtype = type.getSubtype();
        return type.getType().equals("text") && subtype.equals("xml")
                || type.getType().equals("application")
                        && (SUBTYPES.contains(subtype)
                                || subtype.startsWith("vnd.iptc.g2.") && subtype.endsWith("+xml"));
    }

    @Override
    public Delivery read(byte[] delivery, MimeType type) {
        try {
            return items(XmlDocument.root(delivery, type));
        } catch (Unreadable why) {
            return why.isForbidden() ? new Delivery.Forbidden(why.why()) : new Delivery.Broken(why.why());
        }
    }

    private Delivery items(XmlElement root) {
        if (Rss.is(root)) {
            return new Delivery.Items(Rss.entries(root, markup));
        }
        if (NewsMl.is(root)) {
            return new Delivery.Items(NewsMl.entries(root, markup));
        }
        if (OldNewsMl.is(root)) {
            return new Delivery.Items(OldNewsMl.entries(root, markup));
        }
        if (Atom.is(root)) {
            return new Delivery.Items(Atom.entries(root, markup));
        }
        return new Delivery.Forbidden("A document of <" + root.name() + "> is none of RSS, Atom and NewsML.");
    }
}
