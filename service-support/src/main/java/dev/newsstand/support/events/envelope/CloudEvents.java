package dev.newsstand.support.events.envelope;

import dev.newsstand.events.Event;
import dev.newsstand.events.EventType;
import dev.newsstand.support.events.ReceivedEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads events as CloudEvents 1.0 JSON. Members that are not known are ignored. */
public final class CloudEvents {

    private final JsonMapper json;

    /** The mapper is the one whose output the golden files of the contracts pin: Jackson's defaults. */
    public CloudEvents(JsonMapper json) {
        this.json = json;
    }

    /** The event as one line of JSON; {@code data} is JSON already. */
    public String write(
            UUID id,
            String source,
            String type,
            String subject,
            long version,
            Instant time,
            @Nullable String traceparent,
            String data) {
        return json.writeValueAsString(new CloudEvent(
                "1.0",
                id,
                "/" + source,
                type,
                subject,
                time,
                "application/json",
                "/schemas/" + type,
                traceparent,
                version,
                data));
    }

    /** The event of that JSON; empty for a type that this version does not know. */
    public Optional<ReceivedEvent> read(String text) {
        JsonNode envelope = json.readTree(text);
        return EventType.named(envelope.path("type").asString("")).map(type -> received(type, envelope));
    }

    private ReceivedEvent received(EventType type, JsonNode envelope) {
        Event data = json.treeToValue(envelope.required("data"), type.data());
        return new ReceivedEvent(
                UUID.fromString(envelope.required("id").asString()),
                envelope.required("source").asString().substring(1),
                type,
                Instant.parse(envelope.required("time").asString()),
                envelope.path("traceparent").asString(null),
                data);
    }
}
