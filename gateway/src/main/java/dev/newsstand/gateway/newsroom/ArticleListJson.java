package dev.newsstand.gateway.newsroom;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories, newest first. @param next cursor of the older ones */
public record ArticleListJson(
        @JsonProperty(required = true) List<ArticleJson> items,
        @Nullable String next) {

    public static final ArticleListJson NONE = new ArticleListJson(List.of(), null);

    public ArticleListJson {
        items = List.copyOf(items);
    }
}
