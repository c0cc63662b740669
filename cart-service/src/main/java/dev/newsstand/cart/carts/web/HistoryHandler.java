package dev.newsstand.cart.carts.web;

import dev.newsstand.cart.carts.ReadHistory;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/cart/events?after=<version>&limit=}. */
@Component
class HistoryHandler {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    private final ReadHistory readHistory;

    HistoryHandler(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    Mono<ServerResponse> read(ServerRequest request) {
        long after = number(request, "after", 0, 0, Long.MAX_VALUE);
        int limit = Math.toIntExact(number(request, "limit", USUAL, 1, MOST));
        return readHistory
                .read(Shopper.of(request).token(), after, limit)
                .flatMap(changes -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .varyBy("Cookie", Shopper.HEADER)
                        .bodyValue(HistoryJson.of(changes, limit)))
                .switchIfEmpty(Mono.defer(() -> CartAnswers.unknownCart(request)));
    }

    private static long number(ServerRequest request, String name, long otherwise, long least, long most) {
        String text = request.queryParam(name).orElse(Long.toString(otherwise));
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw new Refused(Problem.of(Problems.MALFORMED_REQUEST)
                .at(name, "A whole number from " + least + (most == Long.MAX_VALUE ? "." : " to " + most + ".")));
    }
}
