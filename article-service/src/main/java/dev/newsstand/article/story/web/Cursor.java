package dev.newsstand.article.story.web;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.support.problem.Refused;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** A place in a list by time, as callers carry it: opaque to them. */
record Cursor(Instant at, ArticleId id) {

    private static final int LENGTH = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;
    private static final Instant EARLIEST = Instant.EPOCH.minusSeconds(100_000_000_000L);
    private static final Instant LATEST = Instant.EPOCH.plusSeconds(100_000_000_000L);

    /** In a list by time of publication. */
    static String after(Article article) {
        return after(Objects.requireNonNull(article.publishedAt()), article.id());
    }

    static String after(Instant at, ArticleId id) {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static @Nullable Cursor of(ServerRequest request) {
        String cursor = request.queryParam("cursor").orElse("");
        return cursor.isEmpty() ? null : read(cursor);
    }

    private static Cursor read(String cursor) {
        ByteBuffer bytes = bytes(cursor, LENGTH);
        try {
            Instant at = Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                throw notOurs();
            }
            return new Cursor(at, new ArticleId(new UUID(bytes.getLong(), bytes.getLong())));
        } catch (DateTimeException | ArithmeticException beyond) {
            throw notOurs();
        }
    }

    /** What the text stands for, which has to be of that length. */
    static ByteBuffer bytes(String cursor, int length) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() != length) {
                throw notOurs();
            }
            return bytes;
        } catch (IllegalArgumentException noBase64) {
            throw notOurs();
        }
    }

    static Refused notOurs() {
        return Parameters.bad("cursor", "is not one of ours");
    }
}
