package dev.newsstand.article.picture.web;

import dev.newsstand.article.picture.HeldPicture;
import dev.newsstand.article.picture.StoreOutcome.Stored;
import dev.newsstand.article.picture.domain.Rendition;
import java.util.List;
import java.util.UUID;

/** A picture that is held; {@code url} is its widest file. */
record PictureJson(UUID id, String url, int width, int height, List<RenditionJson> renditions) {

    record RenditionJson(String url, int width, int height) {}

    static PictureJson of(Stored stored) {
        Rendition widest = stored.renditions().getLast();
        return new PictureJson(
                stored.id().value(),
                HeldPicture.path(stored.id(), widest.width()),
                widest.width(),
                widest.height(),
                stored.renditions().stream()
                        .map(size -> new RenditionJson(
                                HeldPicture.path(stored.id(), size.width()), size.width(), size.height()))
                        .toList());
    }
}
