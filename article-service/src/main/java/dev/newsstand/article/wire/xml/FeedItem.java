package dev.newsstand.article.wire.xml;

import dev.newsstand.article.story.Markup;
import dev.newsstand.article.wire.WireReader.Entry;
import dev.newsstand.article.wire.ninjs.Ninjs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What RSS and Atom have in common: an entry without a title or an identity gets one from what it says. */
final class FeedItem {

    private static final int HEADLINE = 100;

    private final Markup markup;
    private final XmlElement source;
    private final Ninjs item = new Ninjs();
    private @Nullable String headline;
    private String html = "";

    FeedItem(Markup markup, XmlElement source) {
        this.markup = markup;
        this.source = source;
        item.put("type", "text");
    }

    Ninjs item() {
        return item;
    }

    void headline(@Nullable String text) {
        headline = text == null || text.isBlank() ? null : text;
    }

    /** The body, and what introduces it; without a body the introduction is the body. */
    void text(@Nullable String body, @Nullable String introduction) {
        boolean whole = body != null && !markup.text(body).isEmpty();
        html = Objects.requireNonNullElse(whole ? body : introduction, "");
        item.text("bodies", "main", "text/html", html);
        if (whole && introduction != null) {
            item.text("descriptions", "summary", "text/plain", markup.text(introduction));
        }
    }

    Entry entry(@Nullable String feed, @Nullable String id, Map<String, String> names) {
        String words = markup.text(html);
        item.text("headlines", "main", "text/plain", headline != null ? headline : cut(words));
        if (id != null) {
            item.put("uri", id);
        } else if (headline != null || !words.isEmpty()) {
            item.put("uri", "urn:sha256:" + digest(feed + "\n" + headline + "\n" + words));
        }
        Map<String, String> known = new HashMap<>(names);
        FeedExpiry.element(source).ifPresent(end -> {
            item.put("expires", FeedExpiry.time(end));
            known.put("expires", end.name());
        });
        return item.entry(source.pointer(), known, markup);
    }

    private static @Nullable String cut(String words) {
        if (words.length() <= HEADLINE) {
            return words.isEmpty() ? null : words;
        }
        int end = words.lastIndexOf(' ', HEADLINE);
        int cut = end > 0
                ? end
                : words.offsetByCodePoints(0, Math.min(HEADLINE, words.codePointCount(0, words.length())));
        return words.substring(0, cut) + "…";
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
