package dev.newsstand.gateway.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Reader;
import dev.newsstand.gateway.page.SeeOther;
import dev.newsstand.gateway.view.AlertForms;
import dev.newsstand.gateway.view.AlertPage;
import dev.newsstand.gateway.view.NoticePage;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/**
 * {@code /stock-alerts/{token}}, where the links of mails lead. Looking changes nothing, since programs that scan mails
 * follow links; what changes something is a button.
 */
final class AlertPages {

    private final StockAlerts alerts;
    private final Carts carts;
    private final Pages pages;

    AlertPages(StockAlerts alerts, Carts carts, Pages pages) {
        this.alerts = alerts;
        this.carts = carts;
        this.pages = pages;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        return Mono.zip(alerts.read(token(request)), carts.reader(request))
                .flatMap(both -> show(request, both.getT1(), both.getT2()));
    }

    Mono<ServerResponse> confirm(ServerRequest request) {
        return alerts.confirm(token(request)).flatMap(answer -> acted(request, answer));
    }

    Mono<ServerResponse> leave(ServerRequest request) {
        return alerts.leave(token(request)).flatMap(answer -> acted(request, answer));
    }

    private Mono<ServerResponse> show(ServerRequest request, Answer<AlertJson> answer, Reader reader) {
        // the address holds a secret
        request.exchange().getResponse().getHeaders().set("Referrer-Policy", "no-referrer");
        return answer instanceof Answer.Found<AlertJson>(AlertJson alert)
                ? pages.showOnce(request, page(request, alert, reader))
                : missing(request, answer, reader);
    }

    private AlertPage page(ServerRequest request, AlertJson alert, Reader reader) {
        return new AlertPage(
                pages.site(),
                reader.cart(),
                UriUtils.encodePathSegment(token(request), UTF_8),
                alert.state(),
                alert.name(),
                "/products/" + UriUtils.encodePathSegment(alert.handle(), UTF_8),
                alert.position(),
                alert.canBeBought());
    }

    private Mono<ServerResponse> acted(ServerRequest request, Answer<Boolean> answer) {
        return answer instanceof Answer.Found<Boolean>
                ? SeeOther.to(AlertForms.ASK + "/" + UriUtils.encodePathSegment(token(request), UTF_8))
                : carts.reader(request).flatMap(reader -> missing(request, answer, reader));
    }

    private Mono<ServerResponse> missing(ServerRequest request, Answer<?> why, Reader reader) {
        return why instanceof Answer.Unavailable<?>
                ? pages.unavailable(request, reader.cart())
                : pages.showOnce(request, 404, NoticePage.unknownAlert(pages.site(), reader.cart()));
    }

    private static String token(ServerRequest request) {
        return request.pathVariable("token");
    }
}
