package dev.newsstand.article.wire.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.wire.WireItems;
import dev.newsstand.article.wire.domain.WireVersion;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class PostgresWireItems implements WireItems {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(:guid, 3))";
    private static final String FIND =
            "SELECT article_id, version, version_created, digest FROM wire_item WHERE guid = :guid";
    private static final String KEEP = """
            INSERT INTO wire_item (guid, article_id, version, version_created, digest, document)
            VALUES (:guid, :article, :version, :created, :digest, :document::jsonb)
            ON CONFLICT (guid) DO UPDATE SET
                article_id = excluded.article_id, version = excluded.version,
                version_created = excluded.version_created, digest = excluded.digest,
                document = excluded.document, taken_at = now()""";
    private static final String DOCUMENT =
            "SELECT document::text AS document FROM wire_item WHERE article_id = :article ORDER BY taken_at DESC LIMIT 1";

    private final DatabaseClient database;

    PostgresWireItems(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Held> find(String guid) {
        return database.sql(LOCK)
                .bind("guid", guid)
                .fetch()
                .rowsUpdated()
                .then(database.sql(FIND)
                        .bind("guid", guid)
                        .map(PostgresWireItems::held)
                        .one());
    }

    @Override
    public Mono<Void> keep(String guid, Held held, String document) {
        WireVersion version = held.version();
        return database.sql(KEEP)
                .bind("guid", guid)
                .bind("article", held.article().value())
                .bind("version", Parameters.in(R2dbcType.VARCHAR, version.number()))
                .bind("created", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, utc(version.created())))
                .bind("digest", version.digest())
                .bind("document", document)
                .fetch()
                .rowsUpdated()
                .then();
    }

    @Override
    public Mono<String> document(ArticleId article) {
        return database.sql(DOCUMENT)
                .bind("article", article.value())
                .map(row -> required(row, "document", String.class))
                .one();
    }

    private static Held held(Readable row) {
        return new Held(
                new ArticleId(required(row, "article_id", UUID.class)),
                new WireVersion(
                        row.get("version", String.class),
                        row.get("version_created", Instant.class),
                        required(row, "digest", String.class)));
    }

    private static java.time.@Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
