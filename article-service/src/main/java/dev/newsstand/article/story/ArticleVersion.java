package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;

/** A story as it was, and what had been done to make it so. */
public record ArticleVersion(Change change, Article article) {}
