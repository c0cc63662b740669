package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.article.story.domain.WireIdentity;
import org.jspecify.annotations.Nullable;

/**
 * New words for a story. With {@code source} they are an agency's update, which leaves what the desk wrote itself as it
 * is; with {@code editor} they are the desk's own from now on; with neither they are nobody's words, such as a picture
 * that was fetched. {@code slug} only where it is to change.
 */
public record Edit(
        Content content,
        @Nullable Slug slug,
        @Nullable WireIdentity source,
        @Nullable String editor) {

    public Edit(Content content, @Nullable Slug slug, @Nullable WireIdentity source) {
        this(content, slug, source, null);
    }
}
