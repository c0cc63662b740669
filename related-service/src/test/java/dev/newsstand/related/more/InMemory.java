package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Choices;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.words.LuceneTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The use cases on stories that are kept in memory, for tests without a database. */
public final class InMemory implements Stories, Upkeep, Desk, Announcements, Encoder {

    private final Map<StoryId, Changed> told = new LinkedHashMap<>();
    private final LuceneTokens tokens = new LuceneTokens();
    private final StoryIndex index = new StoryIndex(this, this, SomeStories.WEIGHTS, this);
    private final WatchBlocks watch = new WatchBlocks(index, this);
    private final Map<StoryId, Choices> choices = new HashMap<>();
    private final List<StoryId> announced = new ArrayList<>();
    private boolean silenced;
    private long change;

    public FindRelated find() {
        return new FindRelated(index, watch);
    }

    public ExplainRelated explain() {
        return new ExplainRelated(index);
    }

    public ChooseStories choose() {
        return new ChooseStories(this, index, watch);
    }

    public PreviewRelated preview() {
        return new PreviewRelated(index, this, tokens, Clock.fixed(SomeStories.MORNING, ZoneOffset.UTC));
    }

    public StoryIndex index() {
        return index;
    }

    /** The stories whose blocks have been told to have changed since the last time. */
    List<StoryId> announced() {
        watch.tell().block();
        List<StoryId> told = List.copyOf(announced);
        announced.clear();
        return told;
    }

    /** From now on nothing can be announced. */
    void silence() {
        silenced = true;
    }

    void speakAgain() {
        silenced = false;
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

    /** Tells that it is no longer public; the index follows later. */
    void gone(StoryId story) {
        drop(story, 2).block();
    }

    public InMemory without(StoryId story) {
        gone(story);
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

    @Override
    public Mono<Void> changed(Collection<StoryId> articles) {
        return silenced
                ? Mono.error(new IllegalStateException("the log is away"))
                : Mono.fromRunnable(() -> announced.addAll(articles));
    }

    @Override
    public Mono<Void> pin(StoryId article, StoryId other) {
        return chosen(article, pins -> pins.add(other), bans -> bans.remove(other));
    }

    @Override
    public Mono<Void> unpin(StoryId article, StoryId other) {
        return chosen(article, pins -> pins.remove(other), bans -> {});
    }

    @Override
    public Mono<Void> ban(StoryId article, StoryId other) {
        return chosen(article, pins -> pins.remove(other), bans -> bans.add(other));
    }

    @Override
    public Mono<Void> unban(StoryId article, StoryId other) {
        return chosen(article, pins -> {}, bans -> bans.remove(other));
    }

    private Mono<Void> chosen(StoryId article, Consumer<List<StoryId>> ofPins, Consumer<Set<StoryId>> ofBans) {
        return Mono.fromRunnable(() -> {
            Choices before = choices.getOrDefault(article, Choices.NONE);
            List<StoryId> pins = new ArrayList<>(before.pins());
            Set<StoryId> bans = new HashSet<>(before.bans());
            ofPins.accept(pins);
            ofBans.accept(bans);
            choices.put(article, new Choices(pins, bans));
        });
    }

    @Override
    public Mono<Choices> of(StoryId article) {
        return Mono.just(choices.getOrDefault(article, Choices.NONE));
    }

    @Override
    public Mono<Map<StoryId, Choices>> all() {
        return Mono.just(choices);
    }

    @Override
    public String model() {
        return "none";
    }

    @Override
    public Mono<Meaning> encode(String text) {
        return Mono.error(new Busy());
    }
}
