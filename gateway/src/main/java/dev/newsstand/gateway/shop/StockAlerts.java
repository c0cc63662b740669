package dev.newsstand.gateway.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.gateway.neighbour.Answer;
import dev.newsstand.gateway.neighbour.BrokenAnswer;
import dev.newsstand.gateway.neighbour.Call;
import dev.newsstand.gateway.neighbour.Neighbour;
import dev.newsstand.gateway.neighbour.Reply;
import dev.newsstand.gateway.neighbour.Shape;
import dev.newsstand.gateway.page.PageSettings;
import dev.newsstand.gateway.view.AlertPage;
import dev.newsstand.support.web.Detached;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** Back in stock at cart-service. */
public final class StockAlerts {

    private static final String PATH = "/api/v1/stock-alerts";
    private static final Shape<AlertJson> ALERT = Shape.of(AlertJson.class);
    private static final Shape<AlertProblemJson> PROBLEM = Shape.of(AlertProblemJson.class);

    private final Neighbour service;
    private final PageSettings settings;

    public StockAlerts(Neighbour service, PageSettings settings) {
        this.service = service;
        this.settings = settings;
    }

    /** What became of a sign-up. */
    enum Asked {
        TAKEN,
        NO_ADDRESS,
        NOT_SOLD,
        UNAVAILABLE
    }

    Mono<Asked> ask(String sku, String email) {
        Call call = Call.of(HttpMethod.POST, PATH).body(Map.of("sku", sku, "email", email));
        return change(call, StockAlerts::asked, why -> Asked.UNAVAILABLE);
    }

    Mono<Answer<AlertJson>> read(String token) {
        return service.get(path(token), ALERT, settings.primaryLimit());
    }

    /** Found: whether it waits now. */
    Mono<Answer<Boolean>> confirm(String token) {
        return acted(Call.of(HttpMethod.POST, path(token) + "/confirm"));
    }

    Mono<Answer<Boolean>> leave(String token) {
        return acted(Call.of(HttpMethod.DELETE, path(token)));
    }

    private Mono<Answer<Boolean>> acted(Call call) {
        return change(call, StockAlerts::answer, Answer.Unavailable::new);
    }

    private <T> Mono<T> change(Call call, Function<Reply, T> reader, Function<String, T> away) {
        return Detached.run(service.call(call, settings.changeLimit(), reader, away));
    }

    private static Asked asked(Reply reply) {
        return switch (reply.status()) {
            case 202 -> Asked.TAKEN;
            case 422 -> reply.read(PROBLEM).isOfEmail() ? Asked.NO_ADDRESS : Asked.NOT_SOLD;
            default -> throw new BrokenAnswer("status " + reply.status());
        };
    }

    private static Answer<Boolean> answer(Reply reply) {
        return switch (reply.status()) {
            case 200 -> new Answer.Found<>(reply.read(ALERT).state() == AlertPage.State.WAITING);
            case 204 -> new Answer.Found<>(false);
            case 400, 404, 414 -> new Answer.Unknown<>();
            default -> throw new BrokenAnswer("status " + reply.status());
        };
    }

    private static String path(String token) {
        return PATH + "/" + UriUtils.encodePathSegment(token, UTF_8);
    }
}
