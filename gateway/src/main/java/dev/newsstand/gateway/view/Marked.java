package dev.newsstand.gateway.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A text with the found words marked in it: plain pieces, none of which is taken for HTML whatever it holds. */
public record Marked(List<Piece> pieces) {

    private static final Pattern MARK = Pattern.compile("</?mark>");

    /** @param found whether it is a word that was searched for */
    public record Piece(String text, boolean found) {}

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** Of HTML that should hold nothing but {@code <mark>}: any other tag in it is shown as the text that it is. */
    static Marked of(String html) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(html);
        int from = 0;
        boolean found = false;
        while (mark.find()) {
            add(pieces, html.substring(from, mark.start()), found);
            found = mark.group().equals("<mark>");
            from = mark.end();
        }
        add(pieces, html.substring(from), found);
        return new Marked(pieces);
    }

    /** The marked text, or else the plain one; null when neither says anything. */
    static @Nullable Marked either(@Nullable String html, @Nullable String plain) {
        if (html != null && !html.isBlank()) {
            return of(html);
        }
        return plain == null || plain.isBlank() ? null : new Marked(List.of(new Piece(plain, false)));
    }

    /** With an ellipsis wherever it begins or ends in the middle of a sentence. */
    Marked asFragment() {
        if (pieces.isEmpty()) {
            return this;
        }
        String first = pieces.getFirst().text();
        String last = pieces.getLast().text().stripTrailing();
        List<Piece> whole = new ArrayList<>(pieces);
        if (!first.isEmpty() && Character.isLowerCase(first.codePointAt(0))) {
            whole.addFirst(new Piece("… ", false));
        }
        if (!last.isEmpty() && Character.isLetterOrDigit(last.codePointBefore(last.length()))) {
            whole.add(new Piece("…", false));
        }
        return new Marked(whole);
    }

    private static void add(List<Piece> pieces, String html, boolean found) {
        if (!html.isEmpty()) {
            pieces.add(new Piece(HtmlUtils.htmlUnescape(html), found));
        }
    }
}
