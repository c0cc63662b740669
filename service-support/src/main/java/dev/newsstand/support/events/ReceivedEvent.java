package dev.newsstand.support.events;

import dev.newsstand.events.Event;
import dev.newsstand.events.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as its reader gets it. {@code time} is when it was appended; {@code traceparent} is W3C trace context. */
public record ReceivedEvent(
        UUID id,
        String source,
        EventType type,
        Instant time,
        @Nullable String traceparent,
        Event data) {}
