package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Archive;
import dev.newsstand.related.more.domain.Choices;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.domain.Weights;
import dev.newsstand.support.web.Blocking;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The public stories in memory. Follows the projection, change by change. */
@Component
public class StoryIndex {

    /** Changes are taken in so many at a time. */
    private static final int BATCH = 200;

    private final Stories stories;
    private final Desk desk;
    private final Weights weights;
    private final Upkeep upkeep;
    private final Set<StoryId> gone = ConcurrentHashMap.newKeySet();
    private final Map<StoryId, Choices> choices = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Edition> edition = new AtomicReference<>();
    /** This and the next are guarded by this object. */
    private Archive archive = new Archive();

    private long change;
    /** Since somebody asked; guarded by this object as well. */
    private Set<StoryId> changed = new HashSet<>();

    StoryIndex(Stories stories, Desk desk, Weights weights, Upkeep upkeep) {
        this.stories = stories;
        this.desk = desk;
        this.weights = weights;
        this.upkeep = upkeep;
    }

    /** What is public now; empty until the first refresh. */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition.get());
    }

    /** Asks the edition of now about one story. */
    public <T> Lookup<T> lookup(StoryId id, Function<Edition, Optional<T>> question) {
        Edition now = edition.get();
        if (now == null) {
            return new Lookup.NotYet<>();
        }
        if (now.isGone(id)) {
            return new Lookup.Gone<>();
        }
        return question.apply(now)
                .<Lookup<T>>map(answer -> new Lookup.Found<>(answer, !upkeep.caughtUp()))
                .orElseGet(Lookup.Unknown::new);
    }

    /** Takes in what has changed in the projection since the last time. Not to be run twice at a time. */
    public Mono<Void> refresh() {
        return Mono.defer(() -> stories.changedSince(change)
                .buffer(BATCH)
                .concatMap(changes -> Blocking.call(() -> take(changes)))
                .then(Blocking.call(this::publish))
                .then());
    }

    /** The same from the beginning, if the projection is not what was taken in: somebody deleted from it. */
    public Mono<Void> check() {
        return stories.count()
                .filter(count -> count < size())
                .doOnNext(fewer -> forget())
                .then(desk.all())
                .doOnNext(this::choose)
                .then(Mono.defer(this::refresh));
    }

    /** What the model says of a story, unless that has changed meanwhile. */
    synchronized void understand(StoryId story, long version, Meaning meaning) {
        archive.understand(story, version, meaning);
        changed.add(story);
    }

    /** Of how many public stories it is not known what they mean. */
    synchronized int waiting() {
        return archive.waiting();
    }

    /** What editors chose for a story's block from now on. */
    synchronized void choose(Map<StoryId, Choices> all) {
        choices.putAll(all);
        changed.addAll(all.keySet());
        choices.values().removeIf(Choices.NONE::equals);
    }

    /** The stories that have changed, or for which editors chose something, since this was asked last. */
    synchronized Set<StoryId> changed() {
        Set<StoryId> since = changed;
        changed = new HashSet<>();
        return since;
    }

    /** Makes what was taken in the edition of now. */
    synchronized Edition publish() {
        if (archive.isWorn()) {
            archive = archive.anew();
        }
        Edition next = new Edition(archive.view(), gone, choices, weights);
        edition.set(next);
        return next;
    }

    private synchronized int take(List<Stories.Changed> changes) {
        for (Stories.Changed changed : changes) {
            changed.document()
                    .ifPresentOrElse(
                            document -> {
                                gone.remove(changed.id());
                                archive.put(document);
                            },
                            () -> {
                                gone.add(changed.id());
                                archive.remove(changed.id());
                            });
            this.changed.add(changed.id());
            change = changed.change();
        }
        return changes.size();
    }

    private synchronized long size() {
        return archive.size() + gone.size();
    }

    private synchronized void forget() {
        archive = new Archive();
        gone.clear();
        change = 0;
    }
}
