package dev.newsstand.article.story.domain;

import java.util.UUID;

public record ArticleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
