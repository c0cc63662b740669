package dev.newsstand.support.events.http;

import java.io.Serial;

/** The owner has closed its stream, as it does when it stops. */
final class StreamEnded extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StreamEnded(String source) {
        super("closed by " + source, null, false, false);
    }
}
