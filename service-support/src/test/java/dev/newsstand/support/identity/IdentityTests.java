package dev.newsstand.support.identity;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import dev.newsstand.support.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:service-defaults.yml",
            "newsstand.default-management-port=0",
        })
class IdentityTests {

    private static final String GUARDED = "/api/v1/newsroom/articles";

    @Configuration
    @EnableAutoConfiguration(
            exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, R2dbcAutoConfiguration.class})
    static class Service {

        @Bean
        RouterFunction<ServerResponse> routes() {
            return route().GET("/**", request -> ServerResponse.ok().bodyValue("read"))
                    .POST("/**", request -> ServerResponse.ok().bodyValue("written"))
                    .build();
        }

        @Bean
        Guarded newsroom() {
            return new Guarded("newsroom:write", "POST /api/v1/newsroom/**");
        }
    }

    @DynamicPropertySource
    static void key(DynamicPropertyRegistry registry) {
        TestTokens.register(registry);
    }

    @LocalServerPort
    int port;

    private WebTestClient client;

    @BeforeEach
    void connect() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    @Test
    void letsInATokenOfTheRightScope() {
        post("Bearer " + TestTokens.with("newsroom:write")).expectStatus().isOk();
        post("Bearer " + TestTokens.with("shop:write newsroom:write"))
                .expectStatus()
                .isOk();
    }

    @Test
    void refusesATokenOfAnotherScope() {
        post("Bearer " + TestTokens.with("shop:write"))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/forbidden");
    }

    @Test
    void refusesWhatIsNoValidToken() {
        for (String authorization : new String[] {
            "Bearer " + TestTokens.expired("newsroom:write"),
            "Bearer " + TestTokens.forged("newsroom:write"),
            "Bearer eyJhbGciOiJub25lIn0.e30.",
            "Bearer nonsense",
            "Basic YTpi"
        }) {
            post(authorization)
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .valueEquals("WWW-Authenticate", "Bearer")
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/unauthorized");
        }
        client.post().uri(GUARDED).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void saysSoWhereACallIsTurnedAwayUnread() {
        client.method(HttpMethod.valueOf("FOO"))
                .uri("/api/v1/cart")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/malformed-request");
    }

    @Test
    void readsALongAddress() {
        client.get()
                .uri("/api/v1/articles/" + "a".repeat(8_000))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void leavesOtherCallsAlone() {
        client.get().uri(GUARDED).exchange().expectStatus().isOk();
        client.post().uri("/api/v1/cart/lines").exchange().expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec post(String authorization) {
        return client.post().uri(GUARDED).header("Authorization", authorization).exchange();
    }
}
