package dev.newsstand.related;

import static org.awaitility.Awaitility.await;

import dev.newsstand.newsroom.Settings;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestTokens;
import dev.newsstand.support.test.WholeAnswers;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** This service as it is run: to be started, stopped and started again on one database. */
final class RunningService implements AutoCloseable {

    /** How long a crowded machine may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext context;

    RunningService(TestDatabase database, String newsroomUrl) {
        Settings settings = Settings.on(database);
        settings.add("NEWSSTAND_ARTICLE_URL", () -> newsroomUrl);
        settings.add("NEWSSTAND_CART_URL", () -> newsroomUrl);
        settings.add("newsstand.events.reader.batch", () -> 7);
        settings.add("newsstand.events.reader.watch-interval", () -> "100ms");
        context = new SpringApplicationBuilder(RelatedService.class)
                .properties(settings.values())
                .run();
    }

    WebTestClient client() {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .filter(WholeAnswers.filter())
                .build();
    }

    /** The status of the readiness probe. */
    int readiness() {
        String port = context.getEnvironment().getRequiredProperty("local.management.port");
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/readyz")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    void awaitReadiness() {
        await().atMost(PATIENCE).until(() -> readiness() == 200);
    }

    WebTestClient.ResponseSpec get(UUID story) {
        return client().get().uri("/api/v1/related/" + story).exchange();
    }

    JsonNode block(UUID story) {
        return json(get(story).expectStatus().isOk());
    }

    String tagOf(UUID story) {
        return Objects.requireNonNull(
                get(story).returnResult(Void.class).getResponseHeaders().getETag());
    }

    /** The status of a request for the block of this tag. */
    int statusOf(UUID story, String tag) {
        return client().get()
                .uri("/api/v1/related/" + story)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    /** As an editor; answers the status. */
    int edits(HttpMethod method, String path, @Nullable String json) {
        WebTestClient.RequestBodySpec call = client().method(method)
                .uri("/api/v1/related/" + path)
                .headers(auth -> auth.setBearerAuth(TestTokens.with("newsroom:write")));
        return (json == null
                        ? call
                        : call.contentType(MediaType.APPLICATION_JSON).bodyValue(json))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    JsonNode get(String path) {
        return json(client().get()
                .uri("/api/v1/related/" + path)
                .exchange()
                .expectStatus()
                .isOk());
    }

    String digest() {
        return index().path("digest").asString("");
    }

    void awaitDocuments(int count) {
        await().atMost(PATIENCE).until(() -> {
            JsonNode index = index();
            return index.path("documents").asInt(-1) == count
                    && index.path("waiting").asInt(-1) == 0;
        });
    }

    void awaitDigest(String digest) {
        await().atMost(PATIENCE).until(() -> digest().equals(digest));
    }

    private JsonNode index() {
        return json(client().get().uri("/api/v1/related/index").exchange());
    }

    private static JsonNode json(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    @Override
    public void close() {
        context.close();
    }
}
