package dev.newsstand.article.picture;

import dev.newsstand.article.picture.domain.PictureId;
import dev.newsstand.article.picture.domain.Rendition;
import java.util.List;

/** What came of storing a picture. */
public sealed interface StoreOutcome {

    /** From the narrowest rendition to the widest. */
    record Stored(PictureId id, List<Rendition> renditions) implements StoreOutcome {}

    /** Neither JPEG nor PNG, by its content. */
    record Unsupported() implements StoreOutcome {}

    record Refused(String why) implements StoreOutcome {}
}
