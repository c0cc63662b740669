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

    /** @param by whose words they are, if known */
    record Quote(String text, @Nullable String by) implements Block {}

    /** A list of plain texts. */
    record Listing(boolean ordered, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join("\n", items);
        }
    }

    /** A picture between paragraphs. */
    record Image(Picture picture) implements Block {
        @Override
        public String text() {
            return picture.caption() == null ? "" : picture.caption();
        }
    }
}
