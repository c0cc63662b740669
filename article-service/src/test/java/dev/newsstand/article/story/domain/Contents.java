package dev.newsstand.article.story.domain;

import java.util.List;

/** What stories say in tests. */
final class Contents {

    private Contents() {}

    /** A headline and one paragraph. */
    static Content of(String headline, String text) {
        return new Content(
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(new Block.Paragraph(text)),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
