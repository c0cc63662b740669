package dev.newsstand.article.story;

/**
 * A story that was searched for, and where in it the words are: headline and an extract of the text, found words between
 * {@link #FROM} and {@link #TO}. Neither character is in any story; nothing of it is HTML yet.
 */
public record Match(Listed story, double score, String headline, String extract) {

    public static final char FROM = '\u0002';
    public static final char TO = '\u0003';
}
