package dev.newsstand.related.more.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A way of telling how much stories have to do with each other. What it says is a function of the set of stories, never
 * of the order in which they came.
 */
public interface Ranking {

    /** Judges this set of stories. */
    Judged judge(Collection<Document> stories);

    /** A set of stories that has been judged. */
    interface Judged {

        /** Every other story that has anything to do with it, best first; empty for a story that is not in the set. */
        List<Affinity> affinitiesOf(StoryId story);

        /** The terms of both stories, the most telling first. */
        List<Affinity.Shared> sharedBy(StoryId one, StoryId other);

        Optional<Document> story(StoryId id);

        /** All of them, in the order of their ids. */
        List<Document> stories();
    }
}
