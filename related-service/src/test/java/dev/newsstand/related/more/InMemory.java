package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.domain.WordsAndTime;
import dev.newsstand.related.more.words.LuceneTokens;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The use cases on stories that are kept in memory, for tests without a database. */
public final class InMemory implements Stories, Upkeep {

    private final Map<StoryId, Held> held = new HashMap<>();
    private final Map<StoryId, Manuscript> texts = new HashMap<>();
    private final StoryIndex index =
            new StoryIndex(this, new LuceneTokens(), new WordsAndTime(SomeStories.WEIGHTS), SomeStories.WEIGHTS, this);

    public FindRelated find() {
        return new FindRelated(index);
    }

    public ExplainRelated explain() {
        return new ExplainRelated(index);
    }

    public DescribeIndex describe() {
        return new DescribeIndex(index, this);
    }

    /** Tells these stories and has the index follow. */
    public InMemory with(List<Manuscript> stories) {
        stories.forEach(story -> keep(story).block());
        index.refresh().block();
        return this;
    }

    public InMemory without(StoryId story) {
        drop(story, 2).block();
        index.refresh().block();
        return this;
    }

    Optional<Integer> documents() {
        return index.edition().map(edition -> edition.size());
    }

    @Override
    public Mono<Void> keep(Manuscript story) {
        return Mono.fromRunnable(() -> {
            held.put(
                    story.story().id(),
                    new Held(story.story().id(), story.story().version(), true));
            texts.put(story.story().id(), story);
        });
    }

    @Override
    public Mono<Void> drop(StoryId id, long version) {
        return Mono.fromRunnable(() -> held.put(id, new Held(id, version, false)));
    }

    @Override
    public Flux<Held> held() {
        return Flux.fromIterable(List.copyOf(held.values()));
    }

    @Override
    public Flux<Manuscript> read(Collection<StoryId> ids) {
        return Flux.fromIterable(ids).mapNotNull(texts::get);
    }

    @Override
    public Mono<Void> clear() {
        return Mono.fromRunnable(held::clear);
    }

    @Override
    public boolean caughtUp() {
        return true;
    }

    @Override
    public Duration lag() {
        return Duration.ofMillis(12);
    }

    @Override
    public Mono<String> position() {
        return Mono.just("0:1.2.3");
    }
}
