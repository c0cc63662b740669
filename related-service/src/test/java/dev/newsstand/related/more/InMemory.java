package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.words.LuceneTokens;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The use cases on stories that are kept in memory, for tests without a database. */
public final class InMemory implements Stories, Upkeep {

    private final Map<StoryId, Changed> told = new LinkedHashMap<>();
    private final LuceneTokens tokens = new LuceneTokens();
    private final StoryIndex index = new StoryIndex(this, SomeStories.WEIGHTS, this);
    private long change;

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

    @Override
    public Mono<Void> keep(Manuscript story) {
        return changed(
                story.story().id(),
                Optional.of(new Document(story.story(), story.read(tokens, 2), null, story.wire())));
    }

    @Override
    public Mono<Void> drop(StoryId id, long version) {
        return changed(id, Optional.empty());
    }

    private Mono<Void> changed(StoryId id, Optional<Document> document) {
        return Mono.fromRunnable(() -> told.put(id, new Changed(++change, id, document)));
    }

    @Override
    public Flux<Changed> changedSince(long since) {
        return Flux.fromIterable(told.values().stream()
                .filter(changed -> changed.change() > since)
                .sorted(Comparator.comparingLong(Changed::change))
                .toList());
    }

    @Override
    public Mono<Long> count() {
        return Mono.just((long) told.size());
    }

    @Override
    public Mono<Void> clear() {
        return Mono.fromRunnable(told::clear);
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
