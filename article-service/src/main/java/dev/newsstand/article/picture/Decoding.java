package dev.newsstand.article.picture;

import dev.newsstand.article.picture.domain.Rendition;
import java.util.List;

/** What came of reading a picture. */
sealed interface Decoding {

    /** From the narrowest to the widest. */
    record Decoded(List<Rendition> renditions) implements Decoding {}

    /** Neither JPEG nor PNG, by its content. */
    record Unsupported() implements Decoding {}

    record Refused(String why) implements Decoding {}
}
