package dev.newsstand.article.wire.xml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How NewsML-G2 names things: by codes of a scheme, addresses, literals and names. */
final class NewsMlTerms {

    /** Where what ninjs calls so stands in an item. */
    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("uri", "@guid"),
            Map.entry("version", "@version"),
            Map.entry("type", "itemMeta/itemClass"),
            Map.entry("pubStatus", "itemMeta/pubStatus"),
            Map.entry("embargoedUntil", "itemMeta/embargoed"),
            Map.entry("expires", "itemMeta/expires"),
            Map.entry("edNote", "itemMeta/edNote"),
            Map.entry("headlines", "contentMeta/headline"),
            Map.entry("descriptions", "contentMeta/description"),
            Map.entry("by", "contentMeta/by"),
            Map.entry("located", "contentMeta/located"),
            Map.entry("subjects", "contentMeta/subject"),
            Map.entry("language", "contentMeta/language"),
            Map.entry("bodies", "contentSet"),
            Map.entry("associations", "contentSet/remoteContent"),
            Map.entry("usageTerms", "rightsInfo/usageTerms"));

    private static final Map<String, String> SCHEMES = Map.of(
            "medtop", "http://cv.iptc.org/newscodes/mediatopic/",
            "subj", "http://cv.iptc.org/newscodes/subjectcode/",
            "genre", "http://cv.iptc.org/newscodes/genre/");

    private NewsMlTerms() {}

    /** Its address, if its scheme is one that we know. */
    static @Nullable String uri(XmlElement concept) {
        String code = concept.attribute("qcode");
        String uri = concept.attribute("uri");
        if (uri != null || code == null) {
            return uri;
        }
        int colon = code.indexOf(':');
        String scheme = colon < 0 ? null : SCHEMES.get(code.substring(0, colon));
        return scheme == null ? null : scheme + code.substring(colon + 1);
    }

    static @Nullable String literal(XmlElement concept) {
        String literal = concept.attribute("literal");
        return literal != null || concept.attribute("uri") != null ? literal : concept.attribute("qcode");
    }

    static @Nullable String name(XmlElement party) {
        String name = party.words("name");
        String literal = party.attribute("literal");
        return name != null ? name : literal != null ? literal : code(party);
    }

    /** The last part of the code that it bears. */
    static @Nullable String code(XmlElement concept) {
        String code = concept.attribute("qcode");
        String given = code == null ? concept.attribute("uri") : code;
        return given == null ? null : given.replaceFirst("^.*[:/]", "");
    }

    static @Nullable String role(XmlElement text) {
        String role = text.attribute("role");
        return role == null ? null : role.replaceFirst("^.*[:/]", "");
    }
}
