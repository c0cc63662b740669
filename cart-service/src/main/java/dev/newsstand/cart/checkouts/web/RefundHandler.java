package dev.newsstand.cart.checkouts.web;

import dev.newsstand.cart.checkouts.Refunds;
import dev.newsstand.cart.checkouts.domain.Refund;
import dev.newsstand.cart.web.MoneyJson;
import dev.newsstand.cart.web.Page;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/merchant/refunds}. */
@Component
class RefundHandler {

    private final Refunds refunds;

    RefundHandler(Refunds refunds) {
        this.refunds = refunds;
    }

    record RefundJson(
            UUID paymentId,
            UUID checkoutId,
            String provider,
            MoneyJson amount,
            String email,
            String status,
            Instant dueAt,
            @Nullable Instant doneAt) {

        static RefundJson of(Refund refund) {
            return new RefundJson(
                    refund.payment().id(),
                    refund.payment().checkout(),
                    refund.payment().provider(),
                    MoneyJson.of(refund.payment().amount()),
                    refund.email().value(),
                    refund.doneAt() == null ? "due" : "done",
                    refund.dueAt(),
                    refund.doneAt());
        }
    }

    Mono<ServerResponse> list(ServerRequest request) {
        Page page = Page.of(request);
        return refunds.list(page.last(), page.asked())
                .flatMap(found -> ServerResponse.ok().bodyValue(page.part(found, RefundJson::of, Refund::number)));
    }
}
