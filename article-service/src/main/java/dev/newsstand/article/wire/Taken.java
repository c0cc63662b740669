package dev.newsstand.article.wire;

import dev.newsstand.article.story.domain.Article;

/** What became of one item. */
public sealed interface Taken {

    record Created(Article article) implements Taken {}

    record Updated(Article article) implements Taken {}

    record Unchanged(Article article) implements Taken {}

    record Rejected(String pointer, String problem) implements Taken {}
}
