package dev.newsstand.local.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.local.api.Answer;
import dev.newsstand.local.api.Call;
import dev.newsstand.local.identity.Role;
import dev.newsstand.local.running.RunningSite;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The editor, who works by the API. */
final class Editor {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Editor() {}

    /** Offers a draft; the answer may be a refusal. */
    static Answer offers(JsonNode draft) {
        return RunningSite.client()
                .send(Call.of("POST", "/api/v1/newsroom/articles")
                        .as(Role.EDITOR)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .json(draft));
    }

    /** Writes a draft. Returns its id. */
    static String writes(JsonNode draft) {
        return done(offers(draft)).path("id").asString();
    }

    static JsonNode does(String article, String action) {
        return does(article, action, Map.of());
    }

    /** Moves a story on. @param more what the action is told with, such as {@code text} or {@code at} */
    static JsonNode does(String article, String action, Map<String, String> more) {
        var transition = JSON.createObjectNode().put("action", action);
        more.forEach(transition::put);
        return done(RunningSite.client()
                .send(Call.of("POST", "/api/v1/newsroom/articles/" + article + "/transitions")
                        .as(Role.EDITOR)
                        .json(transition)));
    }

    /** Takes in what the agency sends, and publishes what may be. */
    static JsonNode imports(String contentType, byte[] items) {
        return done(RunningSite.client()
                .send(Call.of("POST", "/api/v1/newsroom/wire?publish=true")
                        .as(Role.EDITOR)
                        .body(contentType, items)));
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.isSuccess()).as(answer.reason()).isTrue();
        return answer.json();
    }
}
