package dev.newsstand.support.events;

import org.jspecify.annotations.Nullable;

/**
 * What a feed hands on: an event and its place; without an event it only says how far the log has been read.
 * {@code atEnd}: the reader has now been handed all there was when this was sent.
 */
public record Delivery(Position position, @Nullable ReceivedEvent event, boolean atEnd) {

    /** A delivery that does not tell whether more is waiting. */
    public Delivery(Position position, @Nullable ReceivedEvent event) {
        this(position, event, false);
    }
}
