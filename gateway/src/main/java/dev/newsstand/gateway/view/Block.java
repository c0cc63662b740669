package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** One part of a story's body. */
public sealed interface Block {

    /** Whether it holds slanted text. */
    default boolean slanted() {
        return false;
    }

    /** Inline HTML that article-service has sanitised; everything else in a block is plain text. */
    record Inline(String html) {

        /** Words in which nothing is marked. */
        public static Inline plain(String text) {
            return new Inline(HtmlUtils.htmlEscape(text, "UTF-8"));
        }

        boolean slanted() {
            return html.contains("<em") || html.contains("<i>") || html.contains("<cite");
        }
    }

    record Paragraph(Inline text) implements Block {
        @Override
        public boolean slanted() {
            return text.slanted();
        }
    }

    /** @param level 2 to 6 as in the story; shown no higher than the story's own title allows */
    record Heading(String text, int level) implements Block {
        public int shownLevel() {
            return Math.clamp(level, 2, 4);
        }
    }

    /** @param by whose words they are, if known */
    record Quote(Inline text, @Nullable String by) implements Block {
        @Override
        public boolean slanted() {
            return text.slanted();
        }
    }

    record Listing(boolean ordered, List<Inline> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public boolean slanted() {
            return items.stream().anyMatch(Inline::slanted);
        }
    }

    record Image(Picture picture) implements Block {}
}
