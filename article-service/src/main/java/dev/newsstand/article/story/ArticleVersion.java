package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A story as it was, what had been done to make it so, when, and by which editor (null: by the wire, or by itself). */
public record ArticleVersion(
        Change change, Instant at, @Nullable String by, Article article) {}
