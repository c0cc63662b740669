package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;

/** A story in a list: without its body, with the beginning of its text. */
public record Listed(Article article, String excerpt) {}
