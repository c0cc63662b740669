package dev.newsstand.article.story.web;

import dev.newsstand.article.story.ArticleQuery.Place;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** A place in the list, as callers carry it: opaque to them. */
final class Cursor {

    private static final int LENGTH = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

    private Cursor() {}

    static String after(Article article) {
        Instant at = Objects.requireNonNull(article.publishedAt());
        UUID id = article.id().value();
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static @Nullable Place of(ServerRequest request) {
        String cursor = request.queryParam("cursor").orElse("");
        return cursor.isEmpty() ? null : read(cursor);
    }

    private static Place read(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() != LENGTH) {
                throw Parameters.bad("cursor", "is not one of ours");
            }
            Instant at = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
            if (at.isBefore(Instant.EPOCH.minusSeconds(100_000_000_000L))
                    || at.isAfter(Instant.EPOCH.plusSeconds(100_000_000_000L))) {
                throw Parameters.bad("cursor", "is not one of ours");
            }
            return new Place(at, new ArticleId(new UUID(bytes.getLong(), bytes.getLong())));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException notOurs) {
            throw Parameters.bad("cursor", "is not one of ours");
        }
    }
}
