package dev.newsstand.related.more.web;

import dev.newsstand.related.more.domain.StoryId;
import java.util.List;
import java.util.UUID;

/** The products that fit a story, as they are sent. */
record ShelfJson(UUID articleId, String source, boolean stale, List<Object> items) {

    static ShelfJson empty(StoryId article, boolean stale) {
        return new ShelfJson(article.value(), "none", stale, List.of());
    }
}
