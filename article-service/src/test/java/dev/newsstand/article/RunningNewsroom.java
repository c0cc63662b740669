package dev.newsstand.article;

import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import dev.newsstand.support.test.TestTokens;
import dev.newsstand.support.test.WholeAnswers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real PostgreSQL: the one place where that is set up. Tests share it, so their stories differ. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "newsstand.outside.pictures=false",
            "newsstand.outside.trusted-hosts=127.0.0.1"
        })
public abstract class RunningNewsroom {

    protected static final TestDatabase DATABASE = TestPostgres.database("article");
    protected static final JsonMapper JSON = JsonMapper.shared();
    private static final String EDITOR = "Bearer " + TestTokens.with("newsroom:write");

    @LocalServerPort
    private int port;

    /** As an editor. */
    protected WebTestClient editor;

    /** As anybody. */
    protected WebTestClient reader;

    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        TestTokens.register(registry);
    }

    @BeforeEach
    void clients() {
        reader = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .filter(WholeAnswers.filter())
                .build();
        editor = reader.mutate().defaultHeader("Authorization", EDITOR).build();
    }

    protected JsonNode drafted(Map<String, ?> content) {
        return body(editor.post()
                .uri("/api/v1/newsroom/articles")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(content)
                .exchange()
                .expectStatus()
                .isCreated());
    }

    protected JsonNode published(Map<String, ?> content) {
        return moved(drafted(content), Map.of("action", "publish"));
    }

    protected JsonNode moved(JsonNode article, Map<String, ?> transition) {
        return body(transition(article, transition).expectStatus().isOk());
    }

    protected WebTestClient.ResponseSpec transition(JsonNode article, Map<String, ?> transition) {
        return editor.post()
                .uri("/api/v1/newsroom/articles/{id}/transitions", id(article))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(transition)
                .exchange();
    }

    protected WebTestClient.ResponseSpec patch(JsonNode article, Map<String, ?> patch) {
        return editor.patch()
                .uri("/api/v1/newsroom/articles/{id}", id(article))
                .header("If-Match", "\"" + article.get("version").asInt() + "\"")
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .bodyValue(patch)
                .exchange();
    }

    /** The address of a path of this service. */
    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    protected WebTestClient.ResponseSpec get(String path, Object... variables) {
        return reader.get().uri(path, variables).exchange();
    }

    /** What is at a path, whatever it is. */
    protected String text(String path) {
        return text(get(path));
    }

    protected static String text(WebTestClient.ResponseSpec response) {
        byte[] body = response.expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return new String(body, StandardCharsets.UTF_8);
    }

    protected static JsonNode body(WebTestClient.ResponseSpec response) {
        return JSON.readTree(response.expectBody().returnResult().getResponseBody());
    }

    protected static String id(JsonNode article) {
        return article.get("id").asString();
    }

    protected static String slug(JsonNode article) {
        return article.get("slug").asString();
    }
}
