package dev.newsstand.article.story.domain;

/** Cuts text at a word, with an ellipsis where something was left out. */
final class Excerpt {

    private Excerpt() {}

    static String of(String text, int limit) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= limit) {
            return line;
        }
        int end = line.lastIndexOf(' ', limit - 1);
        if (end < limit / 2) {
            end = Character.isHighSurrogate(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
        }
        return line.substring(0, end).replaceAll("[\\s\\p{Pd},;:.(\\[“‘\"]+$", "") + "…";
    }
}
