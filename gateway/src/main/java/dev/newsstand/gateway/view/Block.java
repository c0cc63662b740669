package dev.newsstand.gateway.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a story's body. */
public sealed interface Block {

    /** Whether it holds slanted text. */
    default boolean slanted() {
        return false;
    }

    /** @param html inline HTML that article-service has sanitised; everything else in a block is plain text */
    record Paragraph(String html) implements Block {
        @Override
        public boolean slanted() {
            return html.contains("<em") || html.contains("<i>") || html.contains("<cite");
        }
    }

    /** @param level 2 to 6 as in the story; shown no higher than the story's own title allows */
    record Heading(String text, int level) implements Block {
        public int shownLevel() {
            return Math.clamp(level, 2, 4);
        }
    }

    /** @param by whose words they are, if known */
    record Quote(String text, @Nullable String by) implements Block {}

    record Listing(boolean ordered, List<String> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    record Image(Picture picture) implements Block {}
}
