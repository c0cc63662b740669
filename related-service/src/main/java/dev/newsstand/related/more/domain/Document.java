package dev.newsstand.related.more.domain;

import java.util.Set;

/** A story with what a ranking reads of it: its terms, and the names of people and places in its text. */
public record Document(Story story, TermCounts terms, Set<String> names) {

    public Document {
        names = Set.copyOf(names);
    }

    StoryId id() {
        return story.id();
    }
}
