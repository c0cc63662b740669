package dev.newsstand.article.wire.web;

import dev.newsstand.article.wire.ImportWire;
import dev.newsstand.article.wire.WireReader;
import dev.newsstand.article.wire.WireReader.Delivery;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.ProblemType;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import dev.newsstand.support.web.Blocking;
import dev.newsstand.support.web.Bodies;
import dev.newsstand.support.web.Detached;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes deliveries of the wire. */
@Component
class WireHandler {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final List<WireReader> readers;
    private final ImportWire imports;

    WireHandler(List<WireReader> readers, ImportWire imports) {
        this.readers = List.copyOf(readers);
        this.imports = imports;
    }

    Mono<ServerResponse> take(ServerRequest request) {
        WireReader reader = reader(request);
        boolean publishing = publishing(request);
        return Bodies.bytes(request, MOST_BYTES)
                .flatMap(bytes -> Blocking.call(() -> reader.read(bytes, type(request))))
                .flatMap(delivery -> switch (delivery) {
                    case Delivery.Items(var entries) ->
                        Detached.run(imports.take(entries, publishing))
                                .flatMap(taken -> ServerResponse.ok().bodyValue(ReportJson.of(taken)));
                    case Delivery.Broken(String problem) -> refused(Problems.MALFORMED_REQUEST, problem, request);
                    case Delivery.Forbidden(String problem) -> refused(Problems.VALIDATION, problem, request);
                });
    }

    private static Mono<ServerResponse> refused(ProblemType type, String problem, ServerRequest request) {
        return Problem.of(type).detail(problem).at("", problem).response(request);
    }

    private static MediaType type(ServerRequest request) {
        return request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    private WireReader reader(ServerRequest request) {
        MediaType type = type(request);
        return readers.stream()
                .filter(reader -> reader.reads(type))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.of(Problems.UNSUPPORTED_MEDIA_TYPE)
                        .detail("Send application/vnd.iptc.ninjs+json, application/vnd.iptc.g2.newsitem+xml,"
                                + " application/rss+xml or application/atom+xml.")));
    }

    private static boolean publishing(ServerRequest request) {
        String publish = request.queryParam("publish").orElse("false");
        if (!publish.equals("true") && !publish.equals("false")) {
            throw new Refused(Problem.of(Problems.MALFORMED_REQUEST).at("publish", "must be true or false"));
        }
        return publish.equals("true");
    }
}
