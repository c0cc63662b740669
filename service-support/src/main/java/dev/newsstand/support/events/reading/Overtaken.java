package dev.newsstand.support.events.reading;

import java.io.Serial;

/** The stored position is no longer what this reader left there: another instance, or a rebuild, has changed it. */
final class Overtaken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Overtaken(String projection) {
        super("the stored position of " + projection + " was changed by another", null, false, false);
    }
}
