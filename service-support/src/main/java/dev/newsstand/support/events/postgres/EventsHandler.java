package dev.newsstand.support.events.postgres;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.ProblemType;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /internal/events?after=<cursor>|latest&types=<type>,...}: the log as a stream that stays open. */
final class EventsHandler {

    private static final Problem MALFORMED = Problem.of(
                    new ProblemType("malformed-cursor", "Malformed cursor", HttpStatus.BAD_REQUEST))
            .at("after", "is a cursor of this log, or latest");
    private static final Problem UNKNOWN = Problem.of(
                    new ProblemType("unknown-cursor", "Unknown cursor", HttpStatus.GONE))
            .detail("This log does not have that cursor: read it from the beginning.");

    private final LogRows rows;
    private final EventStreams streams;

    EventsHandler(LogRows rows, EventStreams streams) {
        this.rows = rows;
        this.streams = streams;
    }

    Mono<ServerResponse> stream(ServerRequest request) {
        Set<String> types =
                StringUtils.commaDelimitedListToSet(request.queryParam("types").orElse(""));
        String after = request.queryParam("after").orElse(Cursor.BEGINNING.toString());
        if (after.equals("latest")) {
            return rows.last().flatMap(cursor -> open(cursor, types));
        }
        return Cursor.parse(after)
                .map(cursor ->
                        rows.know(cursor).flatMap(known -> known ? open(cursor, types) : UNKNOWN.response(request)))
                .orElseGet(() -> MALFORMED.response(request));
    }

    private Mono<ServerResponse> open(Cursor after, Set<String> types) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header("X-Accel-Buffering", "no")
                .body((out, context) -> streams.write(out, after, types));
    }
}
