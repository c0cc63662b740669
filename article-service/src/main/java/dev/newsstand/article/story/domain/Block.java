package dev.newsstand.article.story.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a story's body. */
public sealed interface Block {

    /** The words a reader sees, without marks. */
    String text();

    /** @param html inline HTML: links and emphasis alone, sanitised before it comes here */
    record Paragraph(String html) implements Block {
        @Override
        public String text() {
            return InlineHtml.text(html);
        }
    }

    /** @param level 2 (below the headline) to 6 */
    record Heading(String text, int level) implements Block {}

    /**
     * @param html inline HTML as in a paragraph
     * @param by whose words they are, if known
     */
    record Quote(String html, @Nullable String by) implements Block {
        @Override
        public String text() {
            return InlineHtml.text(html);
        }
    }

    /** @param items inline HTML each, as in a paragraph */
    record Listing(boolean ordered, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        /** The items' words, without marks. */
        public List<String> texts() {
            return items.stream().map(InlineHtml::text).toList();
        }

        @Override
        public String text() {
            return String.join("\n", texts());
        }
    }

    /** Inline HTML that says just these words. */
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The words that inline HTML says. */
    static String words(String html) {
        return InlineHtml.text(html);
    }

    /** A picture between paragraphs. */
    record Image(Picture picture) implements Block {
        @Override
        public String text() {
            return picture.caption() == null ? "" : picture.caption();
        }
    }
}
