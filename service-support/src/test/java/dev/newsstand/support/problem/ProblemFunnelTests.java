package dev.newsstand.support.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class ProblemFunnelTests {

    private static final RouterFunction<ServerResponse> ROUTES = route(
                    GET("/secret"), request -> Mono.error(new IllegalStateException("password=hunter2")))
            .andRoute(GET("/thrown"), request -> {
                throw new IllegalStateException("at /home/somebody");
            })
            .andRoute(
                    GET("/refused"),
                    request -> Mono.error(new Refused(Problem.of(Problems.VALIDATION)
                            .detail("Two things are wrong.")
                            .at("/a", "is missing")
                            .at("/b/0", "is negative")
                            .with("allowed", 3))))
            .andRoute(
                    GET("/outage"),
                    request -> Mono.error(new IllegalStateException(
                            new R2dbcNonTransientResourceException("connection refused: 10.0.0.7"))))
            .andRoute(GET("/large"), request -> Mono.error(new DataBufferLimitException("limit of 7 bytes")))
            .andRoute(
                    POST("/type"),
                    request -> request.headers().contentType().isPresent()
                            ? ServerResponse.noContent().build()
                            : ServerResponse.badRequest().build())
            .andRoute(GET("/nowhere"), request -> Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)))
            .andRoute(POST("/method"), request -> Mono.error(new MethodNotAllowedException("POST", List.of())))
            .andRoute(GET("/value"), request -> Problem.of(Problems.NOT_FOUND).response(request));

    private final WebTestClient client = WebTestClient.bindToRouterFunction(ROUTES)
            .handlerStrategies(HandlerStrategies.empty()
                    .webFilter(new RequestIdFilter())
                    .exceptionHandler(new ProblemFunnel(
                            new ProblemWriter(JsonMapper.shared()),
                            List.of(new DatabaseOutageAutoConfiguration().databaseOutage())))
                    .build())
            .build();

    @Test
    void tellsNothingOfAnUnexpectedFailure() {
        for (String path : new String[] {"/secret", "/thrown"}) {
            byte[] body = client.get()
                    .uri(path)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(500)
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/internal")
                    .returnResult()
                    .getResponseBody();
            assertThat(new String(body, StandardCharsets.UTF_8))
                    .doesNotContain("hunter2", "somebody", "IllegalState", "at ");
        }
    }

    @Test
    void answersARefusalWithAllThatItSays() {
        client.get()
                .uri("/refused")
                .header("X-Request-Id", "abcdefgh-1")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .valueEquals("X-Request-Id", "abcdefgh-1")
                .expectBody()
                .json("""
                        {"type": "/problems/validation", "title": "The request breaks a rule", "status": 422,
                         "detail": "Two things are wrong.", "instance": "/refused", "requestId": "abcdefgh-1",
                         "errors": [{"pointer": "/a", "detail": "is missing"}, {"pointer": "/b/0", "detail": "is negative"}],
                         "allowed": 3}""");
    }

    @Test
    void doesNotTakeOverARequestIdThatCouldForgeALogLine() {
        client.get()
                .uri("/value")
                .header("X-Request-Id", "abc def\tghi")
                .exchange()
                .expectHeader()
                .value(
                        "X-Request-Id",
                        id -> assertThat(id).doesNotContain("abc").hasSize(36));
    }

    @Test
    void saysThatADatabaseThatIsAwayMayBeBackSoon() {
        client.get()
                .uri("/outage")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unavailable");
    }

    @Test
    void takesATypeThatIsNoneForOneThatIsNotTaken() {
        client.post()
                .uri("/type")
                .header("Content-Type", "nonsense")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unsupported-media-type");
    }

    @Test
    void keepsTheStatusesOfTheFramework() {
        client.get()
                .uri("/nowhere")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found");
        client.post()
                .uri("/method")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/method-not-allowed");
        client.get()
                .uri("/large")
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-large");
    }
}
