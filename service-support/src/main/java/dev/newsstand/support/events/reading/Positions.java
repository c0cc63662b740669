package dev.newsstand.support.events.reading;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.support.events.Position;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How far each projection has come, in the table {@code event_position} beside it. */
final class Positions {

    private static final String FIRST = "INSERT INTO event_position (projection, lane, position)"
            + " VALUES (:projection, :lane, :position) ON CONFLICT DO NOTHING";
    private static final String NEXT = "UPDATE event_position SET position = :position, saved_at = now()"
            + " WHERE projection = :projection AND lane = :lane AND position = :expected";

    private final DatabaseClient database;

    Positions(DatabaseClient database) {
        this.database = database;
    }

    Flux<Position> of(String projection) {
        return database.sql("SELECT lane, position FROM event_position WHERE projection = :projection")
                .bind("projection", projection)
                .map(row -> new Position(required(row, "lane", String.class), required(row, "position", String.class)))
                .all();
    }

    /** Moves on from the known to the new offsets by lane; {@link Overtaken} if another has moved or deleted them. */
    Mono<Void> advance(String projection, Map<String, String> known, Map<String, String> reached) {
        return Flux.fromIterable(reached.entrySet())
                .concatMap(lane -> advance(projection, lane.getKey(), known.get(lane.getKey()), lane.getValue()))
                .then();
    }

    private Mono<Void> advance(String projection, String lane, @Nullable String expected, String position) {
        var statement = database.sql(expected == null ? FIRST : NEXT)
                .bind("projection", projection)
                .bind("lane", lane)
                .bind("position", position);
        return (expected == null ? statement : statement.bind("expected", expected))
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : Mono.error(new Overtaken(projection)));
    }

    Mono<Void> delete(String projection) {
        return database.sql("DELETE FROM event_position WHERE projection = :projection")
                .bind("projection", projection)
                .then();
    }
}
