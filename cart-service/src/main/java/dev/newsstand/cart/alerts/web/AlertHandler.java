package dev.newsstand.cart.alerts.web;

import dev.newsstand.cart.alerts.AlertView;
import dev.newsstand.cart.alerts.ConfirmAlert;
import dev.newsstand.cart.alerts.LeaveAlert;
import dev.newsstand.cart.alerts.ReadAlert;
import dev.newsstand.cart.alerts.domain.AlertToken;
import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.web.Detached;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /api/v1/stock-alerts/{token}}: for who has the token of a mail. */
@Component
class AlertHandler {

    private final ReadAlert readAlert;
    private final ConfirmAlert confirmAlert;
    private final LeaveAlert leaveAlert;

    AlertHandler(ReadAlert readAlert, ConfirmAlert confirmAlert, LeaveAlert leaveAlert) {
        this.readAlert = readAlert;
        this.confirmAlert = confirmAlert;
        this.leaveAlert = leaveAlert;
    }

    /** Not the address: who finds the link in a browser's history learns nothing of whose it is. */
    record AlertJson(
            String sku,
            String handle,
            String title,
            @Nullable String variant,
            String status,
            @Nullable Long position,
            long available) {

        static AlertJson of(AlertView view) {
            return new AlertJson(
                    view.ware().sku().value(),
                    view.ware().handle().value(),
                    view.ware().title(),
                    view.ware().variant(),
                    view.alert().status().name().toLowerCase(Locale.ROOT),
                    view.position(),
                    view.ware().available());
        }
    }

    Mono<ServerResponse> read(ServerRequest request) {
        return answer(request, readAlert.read(token(request)));
    }

    Mono<ServerResponse> confirm(ServerRequest request) {
        return answer(request, Detached.run(confirmAlert.confirm(token(request))));
    }

    Mono<ServerResponse> leave(ServerRequest request) {
        return Detached.run(leaveAlert.leave(token(request)))
                .flatMap(known -> known ? ServerResponse.noContent().build() : unknown(request));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Mono<AlertView> alert) {
        return alert.map(AlertJson::of)
                .flatMap(json ->
                        ServerResponse.ok().cacheControl(CacheControl.noStore()).bodyValue(json))
                .switchIfEmpty(Mono.defer(() -> unknown(request)));
    }

    private static AlertToken token(ServerRequest request) {
        return new AlertToken(request.pathVariable("token"));
    }

    private static Mono<ServerResponse> unknown(ServerRequest request) {
        return Problem.of(Problems.NOT_FOUND)
                .detail("There is no such alert; it may not have been confirmed in time.")
                .response(request);
    }
}
