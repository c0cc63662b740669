package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Explanation;
import dev.newsstand.related.more.domain.StoryId;
import org.springframework.stereotype.Component;

/** Explains the block of a story to editors. */
@Component
public class ExplainRelated {

    private final StoryIndex index;

    ExplainRelated(StoryIndex index) {
        this.index = index;
    }

    public Lookup<Explanation> explain(StoryId story, int limit) {
        return index.lookup(story, edition -> Explanation.of(story, limit, edition));
    }
}
