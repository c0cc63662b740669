package dev.newsstand.article.wire.xml;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.wire.WireReader.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads NewsML-G2: an item, or a message of several. A picture to which a text of the same message points, or which stands in
 * a package with it, is that text's picture.
 */
final class NewsMl {

    private static final String G2 = "http://iptc.org/std/nar/2006-10-01/";
    private static final Set<String> OTHERS =
            Set.of("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private final Markup markup;
    private final Map<String, XmlElement> pictures = new LinkedHashMap<>();
    private final List<XmlElement> packages = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private NewsMl(Markup markup) {
        this.markup = markup;
    }

    static boolean is(XmlElement root) {
        return root.namespace().equals(G2)
                || root.name().equals("newsItem")
                || root.name().equals("newsMessage")
                || OTHERS.contains(root.name());
    }

    static List<Entry> entries(XmlElement root, Markup markup) {
        return new NewsMl(markup).read(parts(root).toList());
    }

    private static Stream<XmlElement> parts(XmlElement root) {
        return root.name().equals("newsMessage") ? root.all("itemSet").flatMap(XmlElement::children) : Stream.of(root);
    }

    private List<Entry> read(List<XmlElement> parts) {
        for (XmlElement part : parts) {
            String guid = part.attribute("guid");
            if (part.name().equals("newsItem") && guid != null && NewsMlItem.isPicture(part)) {
                pictures.put(guid, part);
            } else if (part.name().equals("packageItem")) {
                packages.add(part);
            }
        }
        List<Entry> texts = new ArrayList<>();
        List<XmlElement> later = new ArrayList<>();
        for (XmlElement part : parts) {
            if (pictures.containsValue(part)) {
                later.add(part);
            } else if (part.name().equals("newsItem")) {
                texts.add(NewsMlItem.entry(part, partners(part), markup));
            } else if (!part.name().equals("packageItem")
                    || pictures.isEmpty() && texts.isEmpty() && parts.size() == 1) {
                texts.add(new Entry.Unfit(
                        part.pointer(), "a " + part.name() + " is no story: send the items it speaks of"));
            }
        }
        later.stream()
                .filter(picture -> !used.contains(picture.attribute("guid")))
                .forEach(picture -> texts.add(NewsMlItem.entry(picture, List.of(), markup)));
        return texts;
    }

    /** The pictures that belong to a text. */
    private List<XmlElement> partners(XmlElement text) {
        Stream<String> linked = Stream.concat(
                        text.all("link"), text.at("itemMeta").stream().flatMap(meta -> meta.all("link")))
                .flatMap(link -> Stream.ofNullable(link.attribute("residref")));
        String guid = text.attribute("guid");
        Stream<String> packed = packages.stream()
                .map(NewsMl::references)
                .filter(references -> guid != null && references.contains(guid))
                .flatMap(List::stream);
        List<XmlElement> found = Stream.concat(linked, packed)
                .distinct()
                .filter(pictures::containsKey)
                .peek(used::add)
                .map(pictures::get)
                .toList();
        return found;
    }

    private static List<String> references(XmlElement packageItem) {
        List<String> references = new ArrayList<>();
        packageItem
                .all("groupSet")
                .flatMap(set -> set.all("group"))
                .flatMap(group -> group.all("itemRef"))
                .flatMap(reference -> Stream.ofNullable(reference.attribute("residref")))
                .forEach(references::add);
        return references;
    }
}
