package dev.newsstand.article.picture;

import dev.newsstand.article.picture.domain.PictureId;
import dev.newsstand.article.picture.domain.Rendition;
import java.util.List;
import reactor.core.publisher.Mono;

/** The pictures that are held; a picture is never changed. */
public interface Pictures {

    /** Stores a picture in all its widths. {@code digest} is of what was sent: the same again gives the id it has. */
    Mono<PictureId> add(PictureId id, String digest, List<Rendition> renditions);

    /** The file of that width; empty where there is none. */
    Mono<byte[]> file(PictureId id, int width);
}
