package dev.newsstand.related.more.domain;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** Blocks that were made, each until another one needs its place: so that what is asked for often is made once. */
final class KeptBlocks {

    private static final int PLACES = 4_096;

    private final AtomicReferenceArray<Block> blocks = new AtomicReferenceArray<>(PLACES);

    /** Two who ask for one at the same time may both make it: it is the same. */
    Block of(StoryId article, Supplier<Block> unmade) {
        int hash = article.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Block kept = blocks.get(place);
        if (kept != null && kept.article().equals(article)) {
            return kept;
        }
        Block made = unmade.get();
        blocks.set(place, made);
        return made;
    }
}
