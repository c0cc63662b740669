package dev.newsstand.article.picture.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.article.picture.Pictures;
import dev.newsstand.article.picture.domain.PictureId;
import dev.newsstand.article.picture.domain.Rendition;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PostgresPictures implements Pictures {

    private static final String ADD = """
            INSERT INTO picture (id, digest) VALUES (:id, :digest)
            ON CONFLICT (digest) DO UPDATE SET digest = excluded.digest
            RETURNING id""";
    private static final String ADD_FILE = """
            INSERT INTO picture_rendition (picture_id, width, height, jpeg) VALUES (:id, :width, :height, :jpeg)
            ON CONFLICT DO NOTHING""";
    private static final String FILE = """
            SELECT jpeg FROM picture_rendition
            WHERE picture_id = :id AND width = :width
              AND coalesce((SELECT bool_or(shown) FROM picture_use WHERE picture_use.picture_id = :id), true)""";

    private final DatabaseClient database;

    PostgresPictures(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<PictureId> add(PictureId id, String digest, List<Rendition> renditions) {
        return database.sql(ADD)
                .bind("id", id.value())
                .bind("digest", digest)
                .map(row -> new PictureId(required(row, 0, UUID.class)))
                .one()
                .flatMap(stored -> Flux.fromIterable(renditions)
                        .concatMap(rendition -> add(stored, rendition))
                        .then(Mono.just(stored)));
    }

    private Mono<Long> add(PictureId id, Rendition rendition) {
        return database.sql(ADD_FILE)
                .bind("id", id.value())
                .bind("width", rendition.width())
                .bind("height", rendition.height())
                .bind("jpeg", ByteBuffer.wrap(rendition.jpeg()))
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Mono<byte[]> file(PictureId id, int width) {
        return database.sql(FILE)
                .bind("id", id.value())
                .bind("width", width)
                .map(row -> bytes(required(row, 0, ByteBuffer.class)))
                .one();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
