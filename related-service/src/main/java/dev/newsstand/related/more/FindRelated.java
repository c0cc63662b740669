package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.StoryId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the block of a story, with at most so many cards. */
@Component
public class FindRelated {

    private final StoryIndex index;
    private final WatchBlocks watch;

    FindRelated(StoryIndex index, WatchBlocks watch) {
        this.index = index;
        this.watch = watch;
    }

    public Lookup<Block> find(StoryId story, int limit) {
        Optional<Edition> before = index.edition();
        Lookup<Block> lookup = index.lookup(story, edition -> edition.block(story));
        if (lookup instanceof Lookup.Found<Block>(Block block, boolean stale)) {
            watch.gave(block);
            if (!before.equals(index.edition())) {
                watch.doubt(story);
            }
            return new Lookup.Found<>(block.cutTo(limit), stale);
        }
        return lookup;
    }
}
