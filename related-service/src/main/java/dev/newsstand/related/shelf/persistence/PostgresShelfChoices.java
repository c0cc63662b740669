package dev.newsstand.related.shelf.persistence;

import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.shelf.ShelfChoices;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Table {@code shelf_choice}. */
@Repository
class PostgresShelfChoices implements ShelfChoices {

    private final DatabaseClient database;

    PostgresShelfChoices(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Boolean> shown(StoryId article) {
        return database.sql("SELECT shown FROM shelf_choice WHERE article = :article")
                .bind("article", article.value())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> show(StoryId article, boolean shown) {
        return database.sql("""
                        INSERT INTO shelf_choice (article, shown) VALUES (:article, :shown)
                        ON CONFLICT (article) DO UPDATE SET shown = excluded.shown""")
                .bind("article", article.value())
                .bind("shown", shown)
                .then();
    }

    @Override
    public Mono<Void> forget(StoryId article) {
        return database.sql("DELETE FROM shelf_choice WHERE article = :article")
                .bind("article", article.value())
                .then();
    }
}
