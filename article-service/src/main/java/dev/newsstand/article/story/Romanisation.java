package dev.newsstand.article.story;

/** Writes words of any script in Latin letters, for addresses. */
@FunctionalInterface
public interface Romanisation {

    String latin(String words);
}
