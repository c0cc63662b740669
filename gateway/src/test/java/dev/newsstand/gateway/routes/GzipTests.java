package dev.newsstand.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.gateway.RunningSite;
import dev.newsstand.gateway.stub.StubNeighbour.Told;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import reactor.core.publisher.Flux;

/** What services say is compressed for those who take it, and keeps its meaning. */
class GzipTests extends RunningSite {

    private static final String LIST = "/api/v1/articles";
    private static final String LONG = "{\"text\":\"" + "so it goes ".repeat(400) + "\"}";

    @Test
    void aLongAnswerIsCompressedUnderATagOfItsOwn() throws IOException {
        ARTICLE.says("GET " + LIST, Told.json(LONG).header("ETag", "\"7\"").header("Cache-Control", "no-cache"));
        EntityExchangeResult<byte[]> zipped = get(LIST, "gzip, br");
        assertThat(zipped.getResponseHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))
                .isEqualTo("gzip");
        assertThat(zipped.getResponseHeaders().getVary()).contains("Accept-Encoding");
        assertThat(zipped.getResponseHeaders().getETag()).isEqualTo("\"7-gzip\"");
        byte[] bytes = zipped.getResponseBodyContent();
        assertThat(bytes).isNotNull().hasSizeLessThan(LONG.length() / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                .isEqualTo(LONG.getBytes(StandardCharsets.UTF_8));
        EntityExchangeResult<byte[]> plain = get(LIST, "identity");
        assertThat(plain.getResponseHeaders().getETag()).isEqualTo("\"7\"");
        assertThat(plain.getResponseHeaders().getVary()).contains("Accept-Encoding");
        assertThat(plain.getResponseBodyContent()).isEqualTo(LONG.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theTagOfACompressedAnswerIsGoodForAskingAndForChanging() {
        ARTICLE.says("GET " + LIST + "/x", Told.problem(304, "").header("ETag", "\"7\""));
        ARTICLE.says("PATCH /api/v1/newsroom/articles/x", Told.json("{}"));
        web.get()
                .uri(LIST + "/x")
                .header(HttpHeaders.IF_NONE_MATCH, "\"6\", \"7-gzip\"")
                .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"7-gzip\"");
        assertThat(ARTICLE.asked("GET " + LIST + "/x").getFirst().headers())
                .containsEntry("if-none-match", "\"6\", \"7\"");
        web.patch()
                .uri("/api/v1/newsroom/articles/x")
                .header(HttpHeaders.IF_MATCH, "\"7-gzip\"")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(ARTICLE.asked("PATCH /api/v1/newsroom/articles/x").getFirst().headers())
                .containsEntry("if-match", "\"7\"");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 'private, no-cache'",
        "application/json, no-store",
        "image/jpeg, no-cache",
        "text/event-stream, no-cache"
    })
    void whatIsPersonalAStreamOrSmallAlreadyStaysAsItIs(String type, String cached) {
        ARTICLE.says(
                "GET " + LIST,
                Told.stream(Flux.just(LONG))
                        .header("Content-Type", type)
                        .header("Cache-Control", cached)
                        .header("ETag", "\"7\""));
        EntityExchangeResult<byte[]> told = get(LIST, "gzip");
        assertThat(told.getResponseHeaders().containsHeader(HttpHeaders.CONTENT_ENCODING))
                .isFalse();
        assertThat(told.getResponseHeaders().getETag()).isEqualTo("\"7\"");
        assertThat(told.getResponseBodyContent()).isEqualTo(LONG.getBytes(StandardCharsets.UTF_8));
    }

    private EntityExchangeResult<byte[]> get(String path, String accepted) {
        return web.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT_ENCODING, accepted)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
    }
}
