package dev.newsstand.cart.stock.web;

import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.stock.Movements;
import dev.newsstand.cart.stock.domain.Movement;
import dev.newsstand.cart.web.Page;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/merchant/stock/{sku}/movements}. */
@Component
class MovementsHandler {

    private final Movements movements;

    MovementsHandler(Movements movements) {
        this.movements = movements;
    }

    record MovementJson(
            String kind,
            long onHandChange,
            long heldChange,
            @Nullable Long onHand,
            @Nullable Long held,
            @Nullable UUID reference,
            Instant at) {

        static MovementJson of(Movement movement) {
            return new MovementJson(
                    movement.kind().name().toLowerCase(Locale.ROOT),
                    movement.onHandChange(),
                    movement.heldChange(),
                    movement.onHand(),
                    movement.held(),
                    movement.reference(),
                    movement.at());
        }
    }

    Mono<ServerResponse> list(ServerRequest request) {
        Page page = Page.of(request);
        return Mono.justOrEmpty(Sku.of(request.pathVariable("sku")))
                .flatMap(sku -> movements.of(sku, page.last(), page.asked()))
                .flatMap(found -> ServerResponse.ok().bodyValue(page.part(found, MovementJson::of, Movement::id)))
                .switchIfEmpty(Mono.defer(() -> Problem.of(Problems.NOT_FOUND)
                        .detail("There is no such SKU.")
                        .response(request)));
    }
}
