package dev.newsstand.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;

/** Open pages keep a stream each: as many as are allowed, and never at the cost of calls. */
class StreamTests extends RunningSite {

    private static final String NEWS = "/api/v1/newsroom/live";
    private static final String CART_NEWS = "/api/v1/cart/stream";
    private static final String OK = "{\"ok\":true}";

    private final AtomicInteger open = new AtomicInteger();
    private final Sinks.Many<String> said = Sinks.many().multicast().directBestEffort();
    private final Disposable.Composite readers = Disposables.composite();

    @BeforeEach
    void streamsThatStayOpen() {
        Flux<String> stream = Flux.merge(Mono.just(": here\n\n"), said.asFlux())
                .doOnSubscribe(begun -> open.incrementAndGet())
                .doFinally(ended -> open.decrementAndGet());
        ARTICLE.says("GET " + NEWS, Told.stream(stream));
        CART.says("GET " + CART_NEWS, Told.stream(Flux.merge(Mono.just(": here\n\n"), Mono.never())));
        ARTICLE.says("GET /api/v1/articles", Told.json(OK));
    }

    @AfterEach
    void allLeave() {
        readers.dispose();
        await().until(() -> open.get() == 0);
    }

    @Test
    void everyPieceIsPassedOnWhenItComes() {
        Sinks.Many<String> heard = Sinks.many().replay().all();
        readers.add(listen(NEWS).subscribe(heard::tryEmitNext));
        assertThat(heard.asFlux().blockFirst(Duration.ofSeconds(10))).isEqualTo(": here\n\n");
        said.tryEmitNext(": heartbeat\n\n");
        assertThat(heard.asFlux().elementAt(1).block(Duration.ofSeconds(10))).isEqualTo(": heartbeat\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?after=0001-2 | | 0001-2",
                "?after=0001-2 | 0001-3 | 0001-3",
                "?after=%0D%0Ax | | ",
                "'' | 0001-3 | 0001-3"
            })
    void aStreamGoesOnFromWhereAPageWasMade(String query, String last, String told) {
        HttpClient browser = HttpClient.newConnection();
        readers.add(begun(
                last == null ? browser : browser.headers(headers -> headers.set("Last-Event-ID", last)), NEWS + query));
        assertThat(ARTICLE.asked("GET " + NEWS))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.headers().get("last-event-id")).isEqualTo(told));
    }

    @Test
    void oneTooManyIsRefusedAtOnce() {
        fillUp();
        web.get()
                .uri(NEWS)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unavailable");
        assertThat(ARTICLE.asked("GET " + NEWS)).hasSize(MOST_STREAMS);
    }

    @Test
    void callsAndTheStreamsOfOthersGoOnWhenAllPlacesAreTaken() {
        fillUp();
        assertThat(body("/api/v1/articles", 200)).isEqualTo(OK);
        assertThat(listen(CART_NEWS).blockFirst(Duration.ofSeconds(10))).isEqualTo(": here\n\n");
    }

    @Test
    void aReaderWhoLeavesFreesTheServiceAndAPlace() {
        Disposable first = begun(NEWS);
        for (int i = 1; i < MOST_STREAMS; i++) {
            readers.add(begun(NEWS));
        }
        first.dispose();
        await().until(() -> open.get() == MOST_STREAMS - 1);
        readers.add(begun(NEWS));
        assertThat(open).hasValue(MOST_STREAMS);
    }

    private void fillUp() {
        for (int i = 0; i < MOST_STREAMS; i++) {
            readers.add(begun(NEWS));
        }
    }

    /** A reader, once the first piece has come. */
    private Disposable begun(String path) {
        return begun(HttpClient.newConnection(), path);
    }

    private Disposable begun(HttpClient client, String path) {
        Sinks.Empty<Void> begun = Sinks.empty();
        Disposable reader = listen(client, path).subscribe(piece -> begun.tryEmitEmpty(), begun::tryEmitError);
        begun.asMono().block(Duration.ofSeconds(10));
        return reader;
    }

    private Flux<String> listen(String path) {
        return listen(HttpClient.newConnection(), path);
    }

    private Flux<String> listen(HttpClient client, String path) {
        return client.get()
                .uri("http://localhost:" + port() + path)
                .responseContent()
                .asString();
    }
}
