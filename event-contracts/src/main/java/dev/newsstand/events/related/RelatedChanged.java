package dev.newsstand.events.related;

import dev.newsstand.events.Event;
import java.util.UUID;

/** The block of a story is no longer what it was. {@code version} grows with every change of that block. */
public record RelatedChanged(UUID articleId, long version) implements Event {

    @Override
    public String subject() {
        return articleId.toString();
    }
}
