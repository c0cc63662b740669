package dev.newsstand.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.Says;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

class EdgeTests extends RunningSite {

    private static final String ADD = "POST /api/v1/cart/lines";

    @BeforeEach
    void theCartTakesEverything() {
        CART.says(ADD, Told.json(Says.cart(1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/cart", "/no-such-page", "/newsroom/no-such-story", "/cart/drawer", "/api/v1/nothing"})
    void everyAnswerTellsTheBrowserWhatItMayNotDo(String path) {
        web.get()
                .uri(path)
                .exchange()
                .expectHeader()
                .valueEquals("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Cross-Origin-Opener-Policy", "same-origin")
                .expectHeader()
                .exists("Referrer-Policy")
                .expectHeader()
                .exists("Permissions-Policy")
                .expectHeader()
                .doesNotExist("Strict-Transport-Security");
    }

    @Test
    void noPageHasScriptOrStyleOfItsOwn() {
        String slug = freshSlug();
        publish(slug);
        assertThat(
                        page("/newsroom/" + slug, 200)
                                .select(
                                        "script:not([src]):not([type=application/ld+json]), style, [style], [onclick], [onload]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, , 303",
        "none, , 303",
        "cross-site, , 403",
        "same-site, , 403",
        ", http://localhost:8080, 303",
        ", https://evil.example, 403",
        ", null, 403",
        "cross-site, http://localhost:8080, 403",
        ", , 303"
    })
    void changesFromOtherSitesAreRefused(String fetchSite, String origin, int status) {
        String html =
                from(fetchSite, origin, "/cart/lines", MediaType.APPLICATION_FORM_URLENCODED, "sku=mug-1", status);
        if (status == 403) {
            assertThat(html).contains("<html");
            assertThat(CART.asked(ADD)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "application/json", "application/x-www-form-urlencoded; charset=none-such"})
    void formsOfAnotherTypeAreNotTaken(String type) {
        HttpClientResponse answer = HttpClient.newConnection()
                .headers(headers -> headers.set("Content-Type", type))
                .post()
                .uri("http://localhost:" + port() + "/cart/lines")
                .send(ByteBufFlux.fromString(Mono.just("sku=mug-1")))
                .response()
                .block(Duration.ofSeconds(10));
        assertThat(answer.status().code()).isEqualTo(415);
        assertThat(answer.responseHeaders().get("Content-Type")).startsWith("text/html");
        assertThat(CART.asked(ADD)).isEmpty();
    }

    @Test
    void theApiRefusesThemWithAProblem() {
        assertThat(from("cross-site", null, "/api/v1/cart/lines", MediaType.APPLICATION_JSON, "{}", 403))
                .contains("/problems/forbidden");
        assertThat(CART.asked(ADD)).isEmpty();
    }

    @Test
    void thePagesOwnAddressIsAnOriginOfTheSite() {
        from(
                null,
                "http://localhost:" + port(),
                "/cart/lines",
                MediaType.APPLICATION_FORM_URLENCODED,
                "sku=mug-1",
                303);
    }

    @Test
    void readingFromElsewhereIsFine() {
        web.get()
                .uri("/cart")
                .header("Sec-Fetch-Site", "cross-site")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void assetsAreForeverUnderTheirStampedAddress() {
        Document page = page("/cart", 200);
        List<String> addresses =
                page.select("link[rel=stylesheet], link[rel=preload]").eachAttr("href");
        assertThat(addresses).hasSize(3);
        for (String address : addresses) {
            web.get()
                    .uri(address)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        }
        String css = body(page.select("link[rel=stylesheet]").attr("href"), 200);
        assertThat(css)
                .contains(addresses.stream()
                        .filter(address -> address.contains("/fonts/"))
                        .map(address -> "url(.." + address.substring("/static".length()) + ")")
                        .toArray(String[]::new));
        web.get()
                .uri("/static/css/newsstand.css?v=0000000000")
                .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_ENCODING, "gzip");
        web.get().uri("/static").exchange().expectStatus().isNotFound();
        web.get().uri("/static/../application.yml").exchange().expectStatus().isNotFound();
        web.get().uri("/favicon.svg").exchange().expectHeader().contentType("image/svg+xml");
    }

    private String from(String fetchSite, String origin, String path, MediaType type, String body, int status) {
        WebTestClient.RequestBodySpec request = web.post().uri(path).contentType(type);
        if (fetchSite != null) {
            request.header("Sec-Fetch-Site", fetchSite);
        }
        if (origin != null) {
            request.header(HttpHeaders.ORIGIN, origin);
        }
        byte[] answer = request.bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return answer == null ? "" : new String(answer, java.nio.charset.StandardCharsets.UTF_8);
    }
}
