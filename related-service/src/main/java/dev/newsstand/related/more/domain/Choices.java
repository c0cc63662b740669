package dev.newsstand.related.more.domain;

import java.util.List;
import java.util.Set;

/** What editors chose for the block of one story: pinned stories in their order, and stories it never shows. */
public record Choices(List<StoryId> pins, Set<StoryId> bans) {

    public static final Choices NONE = new Choices(List.of(), Set.of());

    public Choices {
        pins = List.copyOf(pins);
        bans = Set.copyOf(bans);
    }
}
