package dev.newsstand.related.more.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps copies of one text out of one block: the same story of the wire, or nearly the same words and facts within three
 * days. Of each cluster of copies the first that asks is in.
 */
final class Copies {

    private static final Duration WINDOW = Duration.ofHours(72);
    /** Of runs of three words. */
    private static final double SAME_WORDS = 0.45;

    private static final double SAME_FACTS = 0.5;

    private final List<Entry> taken = new ArrayList<>();

    /** Starting with the story that the block is for. */
    Copies(Entry article) {
        taken.add(article);
    }

    /** It is in, copy or not. */
    void add(Entry entry) {
        taken.add(entry);
    }

    /** Whether it is no copy; from then on its own copies are. */
    boolean take(Entry entry) {
        boolean own = of(entry).isEmpty();
        if (own) {
            taken.add(entry);
        }
        return own;
    }

    /** The story in the block that it is a copy of. */
    Optional<Story> of(Entry entry) {
        return taken.stream().filter(other -> isCopy(entry, other)).findFirst().map(Entry::story);
    }

    static boolean isCopy(Entry one, Entry other) {
        if (one.isSameWireStory(other)) {
            return true;
        }
        Duration apart = Duration.between(
                        one.story().publishedAt(), other.story().publishedAt())
                .abs();
        return apart.compareTo(WINDOW) <= 0
                && one.print().alike(other.print()) >= SAME_WORDS
                && one.print().sameFacts(other.print()) >= SAME_FACTS;
    }
}
