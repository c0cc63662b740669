package dev.newsstand.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

class HttpMethodsTests {

    private final RouterFunction<ServerResponse> things = route().GET(
                    "/api/things/{id}", request -> ServerResponse.ok().bodyValue("a thing"))
            .DELETE("/api/things/{id}", request -> ServerResponse.noContent().build())
            .POST("/api/things/all", request -> ServerResponse.ok().build())
            .build();
    private final HttpMethods methods = new HttpMethods();
    private final WebTestClient client = WebTestClient.bindToRouterFunction(
                    things.and(methods.otherMethods(List.of(things))))
            .webFilter(methods.headFilter())
            .build();

    @Test
    void knownPathSaysWhichMethodsItHas() {
        client.post()
                .uri("/api/things/7")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "DELETE,GET");
    }

    @Test
    void unknownPathIsNotFoundWhateverTheMethod() {
        client.post().uri("/api/nothing").exchange().expectStatus().isNotFound();
    }

    @Test
    void headIsAnsweredWhereGetIs() {
        client.method(HttpMethod.HEAD)
                .uri("/api/things/7")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void callsAreReadOffTheRoutes() {
        assertThat(KnownRoutes.calls(List.of(things)))
                .containsExactly("DELETE /api/things/{id}", "GET /api/things/{id}", "POST /api/things/all");
    }
}
