package dev.newsstand.related.more.domain;

import java.util.Optional;
import java.util.UUID;

/** The id of a story, given by the newsroom. Ordered as its text is. */
public record StoryId(UUID value) implements Comparable<StoryId> {

    /** The id that is written so; empty when that is no id. */
    public static Optional<StoryId> parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(new StoryId(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(StoryId other) {
        int order = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return order != 0
                ? order
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
