package dev.newsstand.support.events;

import java.io.Serial;

/**
 * A feed's error for a position that its log does not have, such as one ahead of a log restored from a backup: what was
 * projected up to there may tell of events that are lost, and has to be rebuilt.
 */
public final class PositionUnknown extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public PositionUnknown(String source, String offset) {
        super("the log of " + source + " does not have position " + offset);
    }
}
