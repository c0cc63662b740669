package dev.newsstand.support.events.postgres;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the log; {@code data} is JSON, left out where the reader did not ask for the type. */
record LoggedEvent(
        Cursor cursor,
        UUID id,
        String type,
        String subject,
        long version,
        Instant time,
        @Nullable String traceparent,
        @Nullable String data) {}
