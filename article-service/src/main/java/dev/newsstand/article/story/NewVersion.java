package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;
import org.jspecify.annotations.Nullable;

/** A version to store, by which editor if by one; {@code reworded} when it says something else than the one before. */
public record NewVersion(
        Article article, Change change, @Nullable String by, boolean reworded) {}
