package dev.newsstand.article.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.outside.Fetched.Validators;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class FetchTests {

    private static final AtomicInteger ASKED = new AtomicInteger();
    private static DisposableServer server;

    private final Fetch trusting = new Fetch(new Outside(Set.of("127.0.0.1")));
    private final Fetch wary = new Fetch(new Outside(Set.of()));

    @BeforeAll
    static void serve() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get("/file", (request, response) -> {
                            ASKED.incrementAndGet();
                            boolean known =
                                    "\"1\"".equals(request.requestHeaders().get("If-None-Match"));
                            return known
                                    ? response.status(304).send()
                                    : response.header("ETag", "\"1\"")
                                            .header("Content-Type", "text/plain")
                                            .sendString(Mono.just("words"));
                        })
                        .get("/moved", (request, response) -> response.sendRedirect("/file"))
                        .get("/round", (request, response) -> response.sendRedirect("/round"))
                        .get(
                                "/inside",
                                (request, response) ->
                                        response.sendRedirect("http://localhost:" + server.port() + "/file"))
                        .get(
                                "/metadata",
                                (request, response) -> response.sendRedirect("http://169.254.169.254/latest/"))
                        .get("/etc", (request, response) -> response.sendRedirect("file:///etc/hostname"))
                        .get(
                                "/endless",
                                (request, response) ->
                                        response.sendString(Flux.generate(sink -> sink.next("x".repeat(10_000)))))
                        .get(
                                "/busy",
                                (request, response) -> response.status(503)
                                        .header("Retry-After", "120")
                                        .send())
                        .get(
                                "/gone",
                                (request, response) -> response.status(410).send()))
                .bindNow();
    }

    @AfterAll
    static void stop() {
        server.disposeNow();
    }

    @Test
    void aFileComesWithItsValidators() {
        assertThat(fetched(trusting, "/file", Validators.NONE)).isInstanceOfSatisfying(Fetched.File.class, file -> {
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("words");
            assertThat(file.validators().etag()).isEqualTo("\"1\"");
        });
        assertThat(fetched(trusting, "/file", new Validators("\"1\"", null))).isInstanceOf(Fetched.Unchanged.class);
        assertThat(fetched(trusting, "/moved", Validators.NONE)).isInstanceOf(Fetched.File.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/file",
                "http://localhost:PORT/file",
                "http://127.1:PORT/file",
                "http://[::1]:PORT/file",
                "http://[::ffff:127.0.0.1]:PORT/file",
                "http://2130706433:PORT/file",
                "http://0.0.0.0:PORT/file",
                "http://0x7f000001:PORT/file",
                "http://169.254.169.254/latest/meta-data/",
                "file:///etc/hostname",
                "ftp://example.org/a",
                "http://user@example.org/",
                "javascript:alert(1)",
                "http:///x",
                "no address at all",
                ""
            })
    void nothingInsideIsEverAsked(String address) {
        int before = ASKED.get();

        Fetched fetched = one(wary, address.replace("PORT", Integer.toString(server.port())), Validators.NONE);

        assertThat(fetched).isNotInstanceOf(Fetched.File.class);
        assertThat(ASKED.get()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inside", "/metadata", "/etc"})
    void redirectsAreLookedAtAnew(String path) {
        assertThat(fetched(trusting, path, Validators.NONE)).isInstanceOf(Fetched.Refused.class);
    }

    @Test
    void whatNeverEndsIsLeft() {
        assertThat(fetched(trusting, "/endless", Validators.NONE)).isInstanceOf(Fetched.Refused.class);
        assertThat(fetched(trusting, "/round", Validators.NONE)).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aServerSaysWhenToComeAgainAndWhenNot() {
        assertThat(fetched(trusting, "/busy", Validators.NONE))
                .isEqualTo(new Fetched.Failed("answered 503", Duration.ofSeconds(120)));
        assertThat(fetched(trusting, "/gone", Validators.NONE)).isInstanceOf(Fetched.Refused.class);
    }

    private static Fetched fetched(Fetch fetch, String path, Validators known) {
        return one(fetch, "http://127.0.0.1:" + server.port() + path, known);
    }

    private static Fetched one(Fetch fetch, String address, Validators known) {
        return Objects.requireNonNull(fetch.file(address, known, 100_000).block(Duration.ofSeconds(30)));
    }
}
