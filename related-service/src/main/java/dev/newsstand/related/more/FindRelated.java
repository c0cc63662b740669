package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.StoryId;
import org.springframework.stereotype.Component;

/** Finds the block of a story, with at most so many cards. */
@Component
public class FindRelated {

    private final StoryIndex index;

    FindRelated(StoryIndex index) {
        this.index = index;
    }

    public Lookup<Block> find(StoryId story, int limit) {
        return index.lookup(story, edition -> edition.block(story).map(block -> block.cutTo(limit)));
    }
}
