package dev.newsstand.article.picture.web;

import dev.newsstand.article.picture.StoreOutcome.Stored;
import dev.newsstand.article.picture.domain.PictureId;
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
                url(stored.id(), widest),
                widest.width(),
                widest.height(),
                stored.renditions().stream()
                        .map(size -> new RenditionJson(url(stored.id(), size), size.width(), size.height()))
                        .toList());
    }

    private static String url(PictureId id, Rendition rendition) {
        return "/api/v1/pictures/" + id + "/" + rendition.width() + ".jpg";
    }
}
