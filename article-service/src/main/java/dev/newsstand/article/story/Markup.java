package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Block;
import java.util.List;

/** HTML from outside, made harmless. */
public interface Markup {

    /** A document or fragment as blocks; paragraphs keep links and emphasis, everything else becomes text. */
    List<Block> blocks(String html);

    /** Inline HTML with nothing but harmless links and emphasis. */
    String inline(String html);

    /** The words alone. */
    String text(String html);

    /** Inline HTML without its first {@code characters} of text. */
    String withoutFirst(String html, int characters);

    /** Inline HTML without its last {@code characters} of text. */
    String withoutLast(String html, int characters);
}
