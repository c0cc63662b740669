package dev.newsstand.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.support.problem.Refused;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class WriteLimitFilterTests {

    private final AtomicInteger passed = new AtomicInteger();

    @Test
    void refusesMoreChangesThanAnAddressMayMake() {
        WriteLimitFilter filter = new WriteLimitFilter(1);
        send(filter, HttpMethod.POST, "1.1.1.1");
        send(filter, HttpMethod.POST, "1.1.1.1");
        MockServerWebExchange third = exchange(HttpMethod.POST, "1.1.1.1");
        StepVerifier.create(filter.filter(third, this::pass)).verifyError(Refused.class);
        assertThat(third.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("1");
        send(filter, HttpMethod.POST, "2.2.2.2");
        send(filter, HttpMethod.GET, "1.1.1.1");
        assertThat(passed).hasValue(4);
    }

    @Test
    void canBeTurnedOff() {
        WriteLimitFilter filter = new WriteLimitFilter(0);
        for (int i = 0; i < 1_000; i++) {
            send(filter, HttpMethod.POST, "1.1.1.1");
        }
        assertThat(passed).hasValue(1_000);
    }

    private void send(WriteLimitFilter filter, HttpMethod method, String address) {
        StepVerifier.create(filter.filter(exchange(method, address), this::pass))
                .verifyComplete();
    }

    private Mono<Void> pass(Object exchange) {
        return Mono.fromRunnable(passed::incrementAndGet);
    }

    private static MockServerWebExchange exchange(HttpMethod method, String address) {
        MockServerWebExchange exchange =
                MockServerWebExchange.from(MockServerHttpRequest.method(method, "/cart/lines"));
        new Client(address, "http", "shop.example").rememberIn(exchange);
        return exchange;
    }
}
