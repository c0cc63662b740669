package dev.newsstand.article.picture.domain;

import java.util.UUID;

public record PictureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
