package dev.newsstand.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.StubNeighbour;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ApiRouteTests extends RunningSite {

    private static final String OK = "{\"ok\":true}";

    @Test
    void eachServiceGetsItsPaths() {
        Map<String, StubNeighbour> owners = Map.ofEntries(
                Map.entry("/api/v1/articles", ARTICLE),
                Map.entry("/api/v1/articles/by-slug/x", ARTICLE),
                Map.entry("/api/v1/newsroom/articles", ARTICLE),
                Map.entry("/api/v1/pictures/p/800.jpg", ARTICLE),
                Map.entry("/api/v1/article-service/openapi.json", ARTICLE),
                Map.entry("/api/v1/article/openapi.json", ARTICLE),
                Map.entry("/newsroom.rss", ARTICLE),
                Map.entry("/newsroom.atom", ARTICLE),
                Map.entry("/newsroom.json", ARTICLE),
                Map.entry("/newsroom/sections/World.rss", ARTICLE),
                Map.entry("/newsroom/sections/science-and-more.atom", ARTICLE),
                Map.entry("/sitemap-newsroom.xml", ARTICLE),
                Map.entry("/sitemap-news.xml", ARTICLE),
                Map.entry("/api/v1/cart", CART),
                Map.entry("/api/v1/products/mug", CART),
                Map.entry("/api/v1/merchant/products/mug", CART),
                Map.entry("/api/v1/checkouts/c", CART),
                Map.entry("/api/v1/orders/o", CART),
                Map.entry("/api/v1/stock-alerts/t", CART),
                Map.entry("/api/v1/cart-service/openapi.json", CART),
                Map.entry("/api/v1/related/id", RELATED),
                Map.entry("/api/v1/related-service/openapi.json", RELATED));
        owners.forEach((path, owner) -> {
            owner.says("GET " + path, Told.json(OK));
            web.get()
                    .uri(at(path + "?a=%20b&c=d"))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .json(OK);
            assertThat(owner.asked("GET " + path))
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.uri()).isEqualTo(path + "?a=%20b&c=d"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/internal/events",
                "/api/v1/articles/../../../internal/events",
                "/api/v1/articles/%2e%2e/%2e%2e/internal/events",
                "/api/v1/articles/..%2f..%2finternal",
                "/api/v1/articles//x",
                "/api/v1/articles;x=1",
                "/api/v1/nothing",
                "/api/v2/articles",
                "/api/",
                "/api/v1/article-service/actuator"
            })
    void nothingElseIsPassedOn(String path) {
        web.get()
                .uri(at(path))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found");
        for (StubNeighbour stub : List.of(ARTICLE, CART, RELATED)) {
            assertThat(stub.asked("GET " + path)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/events", "/actuator", "/actuator/gateway/routes", "/livez"})
    void whatIsInternalIsNoPageEither(String path) {
        body(path, 404);
    }

    @Test
    void aServiceThatIsAwayIsAnsweredForWith503() {
        ARTICLE.stop();
        web.get()
                .uri("/api/v1/articles")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unavailable")
                .jsonPath("$.instance")
                .isEqualTo("/api/v1/articles")
                .jsonPath("$.requestId")
                .isNotEmpty();
    }

    @Test
    void aServiceThatHangsUpIsAnsweredForWith503() {
        CART.says(
                "POST /api/v1/cart/lines",
                asked -> Told.json("").after(Mono.error(new IllegalStateException("hung up"))));
        web.post()
                .uri("/api/v1/cart/lines")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .is5xxServerError();
        assertThat(CART.asked("POST /api/v1/cart/lines")).hasSize(1);
    }

    @Test
    void servicesAreToldByUsWhoIsAsking() {
        ARTICLE.says(
                "GET /api/v1/articles",
                Told.json(OK).header("X-Request-Id", "theirs").header("X-Content-Type-Options", "theirs"));
        web.get()
                .uri("/api/v1/articles")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=6.6.6.6")
                .header("Connection", "x-secret")
                .header("X-Secret", "hop")
                .header("X-Request-Id", "ours-and-sane")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Request-Id", "ours-and-sane")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff");
        assertThat(ARTICLE.asked("GET /api/v1/articles"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.headers())
                        .containsEntry("x-forwarded-for", "127.0.0.1")
                        .containsEntry("x-forwarded-proto", "http")
                        .containsEntry("x-forwarded-host", "localhost:" + port())
                        .containsEntry("x-request-id", "ours-and-sane")
                        .doesNotContainKeys("forwarded", "x-secret"));
    }

    @Test
    void bodiesThatAreTooLargeAreRefused() {
        web.post()
                .uri("/api/v1/cart/lines")
                .bodyValue("x".repeat(3 * 1024 * 1024))
                .exchange()
                .expectStatus()
                .isEqualTo(413);
        web.post()
                .uri("/api/v1/cart/lines")
                .contentType(MediaType.APPLICATION_JSON)
                .body(BodyInserters.fromDataBuffers(
                        Flux.range(0, 48).map(i -> new DefaultDataBufferFactory().wrap(new byte[64 * 1024]))))
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    /** The address as it is, whatever stands in it. */
    private URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }
}
