package dev.newsstand.article.story.persistence;

import dev.newsstand.article.story.DraftKeys;
import dev.newsstand.article.story.domain.ArticleId;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class PostgresDraftKeys implements DraftKeys {

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(:editor || ' ' || :key, 2))";
    private static final String FIND = """
            SELECT fingerprint, article_id FROM draft_key
            WHERE editor = :editor AND key = :key AND used_at > now() - interval '48 hours'""";
    private static final String FORGET = "DELETE FROM draft_key WHERE used_at <= now() - interval '48 hours'";
    private static final String KEEP = """
            INSERT INTO draft_key (editor, key, fingerprint, article_id)
            VALUES (:editor, :key, :fingerprint, :article)""";

    private final DatabaseClient database;

    PostgresDraftKeys(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Claim> claim(DraftKey key) {
        return database.sql(LOCK)
                .bind("editor", key.editor())
                .bind("key", key.key())
                .map(row -> Boolean.TRUE.equals(row.get(0, Boolean.class)))
                .one()
                .flatMap(free -> free ? find(key) : Mono.just(new Claim.Busy()));
    }

    private Mono<Claim> find(DraftKey key) {
        return database.sql(FIND)
                .bind("editor", key.editor())
                .bind("key", key.key())
                .map(row -> known(row, key))
                .one()
                .defaultIfEmpty(new Claim.Fresh());
    }

    private static Claim known(Readable row, DraftKey key) {
        UUID article = row.get("article_id", UUID.class);
        boolean same = key.fingerprint().equals(row.get("fingerprint", String.class));
        return same && article != null ? new Claim.Used(new ArticleId(article)) : new Claim.UsedOtherwise();
    }

    @Override
    public Mono<Void> keep(DraftKey key, ArticleId article) {
        return database.sql(FORGET)
                .fetch()
                .rowsUpdated()
                .then(database.sql(KEEP)
                        .bind("editor", key.editor())
                        .bind("key", key.key())
                        .bind("fingerprint", key.fingerprint())
                        .bind("article", article.value())
                        .fetch()
                        .rowsUpdated())
                .then();
    }
}
