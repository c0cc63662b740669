package dev.newsstand.local.demo;

import dev.newsstand.local.api.Call;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A demo story on its way in: picture, draft, publication. Repeating it changes nothing. */
record Story(ObjectNode document) implements Item {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1067;

    @Override
    public String name() {
        return "story " + document.path("slug").asString();
    }

    @Override
    public void load(SiteClient site, Instant now) {
        var publishedAt = now.minus(
                Duration.ofMinutes(Math.round(60 * document.path("hoursAgo").asDouble())));
        var draft = site.send(Call.of("POST", "/api/v1/newsroom/articles")
                .as(Role.EDITOR)
                .header("Idempotency-Key", "demo-" + document.path("slug").asString())
                .json(draft(site, publishedAt)));
        if (!draft.isSuccess()) {
            throw new Refusal(name(), draft);
        }
        if (draft.json().path("status").asString().equals("published")) {
            return;
        }
        var publish = JsonMapper.shared().createObjectNode();
        publish.put("action", "publish").put("publishedAt", publishedAt.toString());
        var published = site.send(Call.of(
                        "POST",
                        "/api/v1/newsroom/articles/" + draft.json().path("id").asString() + "/transitions")
                .as(Role.EDITOR)
                .json(publish));
        if (!published.isSuccess()) {
            throw new Refusal(name(), published);
        }
    }

    private ObjectNode draft(SiteClient site, Instant publishedAt) {
        var draft = document.deepCopy();
        draft.remove("hoursAgo");
        if (draft.path("dateline") instanceof ObjectNode dateline) {
            dateline.put(
                    "date", publishedAt.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        }
        if (draft.path("picture") instanceof ObjectNode picture) {
            draft.set("picture", new Pictures(site).upload(picture, WIDTH, HEIGHT));
        }
        return draft;
    }
}
