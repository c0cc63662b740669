package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.article.story.domain.WireIdentity;
import org.jspecify.annotations.Nullable;

/** New words for a story; {@code slug} and {@code source} only where they are to change. */
public record Edit(
        Content content, @Nullable Slug slug, @Nullable WireIdentity source) {}
