package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;
import java.time.Instant;

/** A story as it was, what had been done to make it so, and when. */
public record ArticleVersion(Change change, Instant at, Article article) {}
