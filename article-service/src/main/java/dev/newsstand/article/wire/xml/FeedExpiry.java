package dev.newsstand.article.wire.xml;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When what an entry says ends, by the extensions that tell: PRISM, the period of Dublin Core, the age of Atom. */
final class FeedExpiry {

    private static final String DUBLIN_CORE = "http://purl.org/dc/terms/";
    private static final String AGE = "http://purl.org/atompub/age/1.0";
    private static final Pattern END = Pattern.compile("(?:^|;)\\s*end\\s*=\\s*([^;]+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FeedExpiry() {}

    static Optional<XmlElement> element(XmlElement entry) {
        return entry.children()
                .filter(child -> child.is(DUBLIN_CORE, "valid")
                        || child.is(AGE, "expires")
                        || child.name().equals("expirationDate")
                                && child.namespace().contains("prism"))
                .filter(child -> time(child) != null)
                .findFirst();
    }

    /** As ninjs wants it; what cannot be read stays, to be told of. */
    static @Nullable String iso(@Nullable String text) {
        return text == null || DAY.matcher(text).matches()
                ? text
                : Objects.requireNonNullElse(FeedDates.iso(text), text);
    }

    /** Null where it says nothing of an end. */
    static @Nullable String time(XmlElement element) {
        String words = element.words();
        if (words == null || !element.name().equals("valid")) {
            return iso(words);
        }
        Matcher end = END.matcher(words);
        return end.find() ? iso(end.group(1).strip()) : null;
    }
}
