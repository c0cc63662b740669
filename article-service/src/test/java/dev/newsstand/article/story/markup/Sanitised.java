package dev.newsstand.article.story.markup;

import dev.newsstand.article.story.Markup;

/** The markup of the service, for tests that run without it. */
public final class Sanitised {

    private Sanitised() {}

    public static Markup markup() {
        return new HtmlMarkup();
    }
}
