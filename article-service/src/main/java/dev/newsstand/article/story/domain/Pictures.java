package dev.newsstand.article.story.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pictures of a story: the lead, and those between paragraphs. */
public final class Pictures {

    private Pictures() {}

    public static Stream<Picture> of(Content content) {
        Stream<Picture> between = content.body().stream()
                .flatMap(block -> block instanceof Block.Image image ? Stream.of(image.picture()) : Stream.empty());
        return Stream.concat(Stream.ofNullable(content.picture()), between);
    }

    /** When the first of their rights ends. */
    static Optional<Instant> firstExpiry(Content content) {
        return of(content)
                .flatMap(picture -> Stream.ofNullable(picture.expiresAt()))
                .min(Instant::compareTo);
    }

    /** The same words with those pictures alone that may be shown now. */
    static Content withoutExpired(Content content, Instant now) {
        List<Block> body = content.body().stream()
                .filter(block -> !(block instanceof Block.Image image && hasExpired(image.picture(), now)))
                .toList();
        return content.withBody(body).withPicture(hasExpired(content.picture(), now) ? null : content.picture());
    }

    private static boolean hasExpired(@Nullable Picture picture, Instant now) {
        return picture != null
                && picture.expiresAt() != null
                && !picture.expiresAt().isAfter(now);
    }
}
