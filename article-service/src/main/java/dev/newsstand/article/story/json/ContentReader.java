package dev.newsstand.article.story.json;

import dev.newsstand.article.story.domain.Block;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Dateline;
import dev.newsstand.article.story.domain.Picture;
import dev.newsstand.article.story.domain.Subject;
import dev.newsstand.article.story.domain.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads JSON into content, noting what is missing by its pointer; blank texts count as absent. */
public final class ContentReader {

    private final UnaryOperator<String> inline;
    private final List<Violation> violations = new ArrayList<>();

    /** @param inline what makes the HTML of a paragraph harmless */
    public ContentReader(UnaryOperator<String> inline) {
        this.inline = inline;
    }

    /** What had to be there and was not; look here before the content is used. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public Content read(ContentJson json) {
        return new Content(
                required("/headline", json.headline()),
                Texts.line(json.standfirst()),
                Texts.line(json.section()),
                subjects(json.subjects()),
                Texts.line(json.byline()),
                dateline(json.dateline()),
                body(json.body()),
                json.picture() == null ? null : picture("/picture", json.picture()),
                Texts.block(json.signOff()),
                Texts.block(json.advisory()),
                Texts.block(json.usageTerms()),
                Texts.line(json.language()),
                json.expiresAt(),
                Texts.line(json.canonicalUrl()));
    }

    private List<Subject> subjects(@Nullable List<ContentJson.SubjectJson> subjects) {
        return each(
                "/subjects",
                subjects,
                (pointer, subject) -> new Subject(
                        required(pointer + "/code", subject.code()),
                        required(pointer + "/name", subject.name() == null ? subject.code() : subject.name())));
    }

    private static @Nullable Dateline dateline(ContentJson.@Nullable DatelineJson json) {
        if (json == null) {
            return null;
        }
        Dateline dateline = new Dateline(Texts.line(json.place()), json.date(), Texts.line(json.agency()));
        return dateline.equals(new Dateline(null, null, null)) ? null : dateline;
    }

    private List<Block> body(@Nullable List<BlockJson> body) {
        return each("/body", body, this::block);
    }

    private Block block(String pointer, BlockJson json) {
        return switch (json) {
            case BlockJson.Paragraph paragraph ->
                new Block.Paragraph(inline.apply(given(pointer + "/html", paragraph.html())));
            case BlockJson.Heading heading ->
                new Block.Heading(
                        required(pointer + "/text", heading.text()), heading.level() == null ? 2 : heading.level());
            case BlockJson.Quote quote ->
                new Block.Quote(marked(pointer + "/text", quote.text(), quote.html()), Texts.line(quote.by()));
            case BlockJson.Listing listing ->
                new Block.Listing(Boolean.TRUE.equals(listing.ordered()), items(pointer, listing));
            case BlockJson.Image image -> new Block.Image(picture(pointer, image.picture()));
        };
    }

    /** The marks are taken where they say the same words: who sends other words without marks means the words. */
    private String marked(String pointer, @Nullable String text, @Nullable String html) {
        String safe = html == null ? null : inline.apply(html);
        if (safe != null && (text == null || Block.words(safe).equals(Texts.clean(text)))) {
            return safe;
        }
        return Block.escaped(Texts.clean(given(pointer, text)));
    }

    private List<String> items(String pointer, BlockJson.Listing listing) {
        List<String> marked = listing.itemsHtml();
        List<String> items = listing.items();
        if (items == null && marked != null) {
            return each(pointer + "/itemsHtml", marked, (at, html) -> marked(at, null, html));
        }
        Iterator<String> next = marked != null && items != null && marked.size() == items.size()
                ? marked.iterator()
                : Collections.emptyIterator();
        return each(pointer + "/items", items, (at, item) -> marked(at, item, next.hasNext() ? next.next() : null));
    }

    private Picture picture(String pointer, PictureJson json) {
        return new Picture(
                Texts.line(json.url()),
                Texts.line(json.alt()),
                Texts.block(json.caption()),
                Texts.line(json.credit()),
                json.width(),
                json.height(),
                each(pointer + "/renditions", json.renditions(), this::rendition),
                null,
                Texts.block(json.rights()),
                json.expiresAt());
    }

    private Picture.Rendition rendition(String pointer, PictureJson.RenditionJson json) {
        return new Picture.Rendition(
                required(pointer + "/url", json.url()),
                given(pointer + "/width", json.width(), 1),
                given(pointer + "/height", json.height(), 1));
    }

    private String required(String pointer, @Nullable String text) {
        String line = Texts.line(given(pointer, text));
        if (line == null && text != null) {
            violations.add(new Violation(pointer, "must not be blank"));
        }
        return line == null ? "-" : line;
    }

    private String given(String pointer, @Nullable String text) {
        return given(pointer, text, "");
    }

    private <T> T given(String pointer, @Nullable T value, T instead) {
        if (value == null) {
            violations.add(new Violation(pointer, "must be given"));
            return instead;
        }
        return value;
    }

    private interface Entry<T, R> {
        R read(String pointer, T value);
    }

    private <T, R> List<R> each(String pointer, @Nullable List<? extends @Nullable T> values, Entry<T, R> entry) {
        List<R> all = new ArrayList<>();
        for (int i = 0; values != null && i < values.size(); i++) {
            T value = values.get(i);
            if (value == null) {
                violations.add(new Violation(pointer + "/" + i, "must not be null"));
            } else {
                all.add(entry.read(pointer + "/" + i, value));
            }
        }
        return all;
    }
}
