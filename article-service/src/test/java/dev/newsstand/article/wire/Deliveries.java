package dev.newsstand.article.wire;

import dev.newsstand.article.RunningNewsroom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The running newsroom, with a wire that delivers to it. */
public abstract class Deliveries extends RunningNewsroom {

    protected static final String NINJS = "application/vnd.iptc.ninjs+json";

    protected static Map<String, Object> item(String guid, String version, String headline, String html) {
        return Map.of(
                "uri",
                guid,
                "type",
                "text",
                "version",
                version,
                "firstCreated",
                "2025-01-30T12:00:00Z",
                "infoSources",
                List.of(Map.of("name", "Reuters")),
                "headlines",
                List.of(Map.of("role", "main", "value", headline)),
                "bodies",
                List.of(Map.of("role", "main", "contentType", "text/html", "value", html)));
    }

    protected JsonNode taken(Map<String, ?> item) {
        return body(get("/api/v1/articles/{id}", id(report(item).get("articles").get(0)))
                .expectStatus()
                .isOk());
    }

    protected JsonNode report(Object delivery) {
        return sent(JSON.writeValueAsBytes(delivery), true);
    }

    protected JsonNode sent(byte[] delivery, boolean publish) {
        return body(send(delivery, NINJS, publish).expectStatus().isOk());
    }

    protected WebTestClient.ResponseSpec send(Object delivery, String type) {
        return send(delivery, type, false);
    }

    protected WebTestClient.ResponseSpec send(Object delivery, String type, boolean publish) {
        return editor.post()
                .uri("/api/v1/newsroom/wire?publish=" + publish)
                .header("Content-Type", type)
                .bodyValue(delivery)
                .exchange();
    }

    /** The same item with one more member, or another value of it. */
    protected static Map<String, Object> with(Map<String, Object> item, String member, Object value) {
        Map<String, Object> other = new HashMap<>(item);
        other.put(member, value);
        return other;
    }
}
