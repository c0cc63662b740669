package dev.newsstand.related.shelf;

import dev.newsstand.related.more.Lookup;
import dev.newsstand.related.more.StoryIndex;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has editors decide whether a story's page shows products. */
@Component
public class DecideShelf {

    private final StoryIndex index;
    private final ShelfChoices choices;

    DecideShelf(StoryIndex index, ShelfChoices choices) {
        this.index = index;
        this.choices = choices;
    }

    /** Found, with the story, is done. Without a decision the story's subjects decide. */
    public Mono<Lookup<Story>> decide(StoryId article, Optional<Boolean> shown) {
        Lookup<Story> story = index.lookup(article, edition -> edition.story(article));
        return story instanceof Lookup.Found<Story>
                ? shown.map(decision -> choices.show(article, decision))
                        .orElseGet(() -> choices.forget(article))
                        .thenReturn(story)
                : Mono.just(story);
    }
}
