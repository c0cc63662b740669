package dev.newsstand.related.shelf;

import dev.newsstand.related.more.Lookup;
import dev.newsstand.related.more.StoryIndex;
import dev.newsstand.related.more.domain.Fit;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.shelf.domain.Shelf;
import dev.newsstand.related.shelf.domain.Tact;
import dev.newsstand.related.shelf.domain.Taste;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the products that fit a story; none where editors, or the story's subjects, say that it is no place for a shop. */
@Component
public class FindShelf {

    private final StoryIndex index;
    private final Shop shop;
    private final ShelfChoices choices;
    private final Taste taste;
    private final Tact tact;

    FindShelf(StoryIndex index, Shop shop, ShelfChoices choices, Taste taste, Tact tact) {
        this.index = index;
        this.shop = shop;
        this.choices = choices;
        this.taste = taste;
        this.tact = tact;
    }

    public Mono<Lookup<Shelf>> find(StoryId story, int limit) {
        return switch (index.lookup(story, edition -> edition.fit(story))) {
            case Lookup.Found<Fit>(Fit fit, boolean stale) ->
                isShown(fit)
                        .map(shown -> shown ? shop.goods().shelf(fit, taste).cutTo(limit) : Shelf.empty())
                        .map(shelf -> new Lookup.Found<>(shelf, stale));
            case Lookup.Gone<Fit> gone -> Mono.just(new Lookup.Gone<>());
            case Lookup.Unknown<Fit> unknown -> Mono.just(new Lookup.Unknown<>());
            case Lookup.NotYet<Fit> notYet -> Mono.just(new Lookup.NotYet<>());
        };
    }

    private Mono<Boolean> isShown(Fit fit) {
        return choices.shown(fit.story().id())
                .defaultIfEmpty(fit.story().subjects().stream()
                        .noneMatch(subject -> tact.forbids(subject.code(), subject.name())));
    }
}
