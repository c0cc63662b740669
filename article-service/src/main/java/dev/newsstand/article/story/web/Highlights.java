package dev.newsstand.article.story.web;

import dev.newsstand.article.story.Match;

/** Marks the words that were found: the text is escaped whole before a single mark is put in. */
final class Highlights {

    private Highlights() {}

    static ArticleJson.HighlightsJson of(Match match) {
        return new ArticleJson.HighlightsJson(html(match.headline()), html(match.extract()));
    }

    private static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        for (char letter : text.strip().replaceAll("[\\s&&[^\\x02\\x03]]+", " ").toCharArray()) {
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case Match.FROM -> html.append("<mark>");
                case Match.TO -> html.append("</mark>");
                default -> html.append(letter);
            }
        }
        return html.toString();
    }
}
