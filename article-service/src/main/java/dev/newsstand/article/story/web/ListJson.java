package dev.newsstand.article.story.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of stories, and the cursor of the next one, null where there is none. */
record ListJson(List<ArticleJson> items, @Nullable String next) {

    /** Of one more than a page holds, where there are as many: that one tells whether there is a next page. */
    static <T> ListJson page(List<T> found, int limit, Function<T, ArticleJson> item, Function<T, String> cursor) {
        List<T> shown = found.subList(0, Math.min(found.size(), limit));
        return new ListJson(
                shown.stream().map(item).toList(), found.size() > limit ? cursor.apply(shown.getLast()) : null);
    }
}
