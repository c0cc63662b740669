package dev.newsstand.article.story.web;

import dev.newsstand.article.story.Match;
import dev.newsstand.article.story.SearchQuery.Place;
import dev.newsstand.article.story.domain.ArticleId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/** A place among what was found, as callers carry it: opaque to them. Scores are as of the first page's time on every page. */
record SearchCursor(Instant asOf, Place place) {

    private static final int LENGTH = 4 * Long.BYTES;
    private static final long LATEST = 253_402_300_799_000L;

    static String after(Match match, Instant asOf) {
        UUID id = match.story().article().id().value();
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .putLong(asOf.toEpochMilli())
                .putDouble(match.score())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static @Nullable SearchCursor of(ServerRequest request) {
        String cursor = request.queryParam("cursor").orElse("");
        return cursor.isEmpty() ? null : read(cursor);
    }

    private static SearchCursor read(String cursor) {
        ByteBuffer bytes = Cursor.bytes(cursor, LENGTH);
        long asOf = bytes.getLong();
        double score = bytes.getDouble();
        if (asOf < 0 || asOf > LATEST || !Double.isFinite(score)) {
            throw Cursor.notOurs();
        }
        return new SearchCursor(
                Instant.ofEpochMilli(asOf),
                new Place(score, new ArticleId(new UUID(bytes.getLong(), bytes.getLong()))));
    }
}
