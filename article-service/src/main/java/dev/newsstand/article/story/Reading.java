package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Slug;

/** What a reader finds at an address. */
public sealed interface Reading {

    record Found(Article article) implements Reading {}

    /** It has another address today. */
    record Moved(Slug today) implements Reading {}

    /** It was public once, and was withdrawn or killed. */
    record Gone(Article article) implements Reading {}

    /** There is nothing, or nothing that a reader may know of. */
    record Unknown() implements Reading {}
}
