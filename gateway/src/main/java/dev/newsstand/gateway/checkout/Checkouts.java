package dev.newsstand.gateway.checkout;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.newsstand.gateway.cart.Shopper;
import dev.newsstand.gateway.neighbour.Call;
import dev.newsstand.gateway.neighbour.Neighbour;
import dev.newsstand.gateway.neighbour.Reply;
import dev.newsstand.gateway.neighbour.Shape;
import dev.newsstand.gateway.page.PageSettings;
import dev.newsstand.support.web.Detached;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** Checkouts, orders and stand-in payments at cart-service, on behalf of a shopper. */
final class Checkouts {

    private static final String CHECKOUTS = "/api/v1/checkouts";
    private static final String ORDERS = "/api/v1/orders/";
    private static final String PAYMENTS = "/api/v1/sandbox/payments/";
    private static final Shape<CheckoutJson> CHECKOUT = Shape.of(CheckoutJson.class);
    private static final Shape<OrderJson> ORDER = Shape.of(OrderJson.class);
    private static final Shape<SandboxPaymentJson> PAYMENT = Shape.of(SandboxPaymentJson.class);
    private static final Shape<ProblemJson> PROBLEM = Shape.of(ProblemJson.class);

    private final Neighbour service;
    private final PageSettings settings;

    Checkouts(Neighbour service, PageSettings settings) {
        this.service = service;
        this.settings = settings;
    }

    Mono<Told<CheckoutJson>> open(Shopper shopper, Map<String, Object> wanted) {
        return change(shopper, Call.of(HttpMethod.POST, CHECKOUTS).body(wanted), known(CHECKOUT));
    }

    Mono<Told<CheckoutJson>> find(Shopper shopper, String id) {
        return ask(shopper, Call.get(checkout(id)), settings.primaryLimit(), known(CHECKOUT));
    }

    /** An order when it is paid or need not be yet; a checkout whose payment is under way. */
    Mono<Told<CheckoutJson>> complete(Shopper shopper, String id) {
        Call call = Call.of(HttpMethod.POST, checkout(id) + "/complete");
        return change(
                shopper,
                call,
                reply -> reply.status() == 200
                        ? new Told.Placed<>(reply.read(ORDER))
                        : new Told.Known<>(reply.read(CHECKOUT)));
    }

    /** Lets go of what is held. */
    Mono<Told<Boolean>> release(Shopper shopper, String id) {
        return change(shopper, Call.of(HttpMethod.DELETE, checkout(id)), reply -> new Told.Known<>(true));
    }

    /** @param key of the link in the order's mail; null for the shopper who placed it */
    Mono<Told<OrderJson>> order(Shopper shopper, String id, @Nullable String key) {
        String path = ORDERS + segment(id) + (key == null ? "" : "?key=" + UriUtils.encode(key, UTF_8));
        return ask(shopper, Call.get(path), settings.primaryLimit(), known(ORDER));
    }

    Mono<Told<SandboxPaymentJson>> payment(Shopper shopper, String id) {
        return ask(shopper, Call.get(PAYMENTS + segment(id)), settings.primaryLimit(), known(PAYMENT));
    }

    Mono<Told<SandboxPaymentJson>> decide(Shopper shopper, String id, String outcome) {
        Call call = Call.of(HttpMethod.POST, PAYMENTS + segment(id)).body(Map.of("outcome", outcome));
        return change(shopper, call, known(PAYMENT));
    }

    private <T> Mono<Told<T>> change(Shopper shopper, Call call, Function<Reply, Told<T>> reader) {
        return Detached.run(ask(shopper, call, settings.changeLimit(), reader));
    }

    private <T> Mono<Told<T>> ask(Shopper shopper, Call call, Duration limit, Function<Reply, Told<T>> reader) {
        return service.call(shopper.asks(call), limit, reply -> told(reply, reader), why -> new Told.Unavailable<>());
    }

    private static <T> Told<T> told(Reply reply, Function<Reply, Told<T>> reader) {
        if (reply.status() < 300) {
            return reader.apply(reply);
        }
        if (reply.status() == 404) {
            return new Told.Unknown<>();
        }
        return new Told.Refused<>(reply.status(), reply.body().length == 0 ? ProblemJson.UNSAID : reply.read(PROBLEM));
    }

    private static <T> Function<Reply, Told<T>> known(Shape<T> shape) {
        return reply -> new Told.Known<>(reply.read(shape));
    }

    private static String checkout(String id) {
        return CHECKOUTS + "/" + segment(id);
    }

    private static String segment(String id) {
        return UriUtils.encodePathSegment(id, UTF_8);
    }
}
