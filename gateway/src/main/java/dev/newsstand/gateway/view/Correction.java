package dev.newsstand.gateway.view;

import java.time.Instant;

/** A dated, public correction of a story; plain text. */
public record Correction(Instant at, String text) {

    public Moment when() {
        return new Moment(at);
    }
}
