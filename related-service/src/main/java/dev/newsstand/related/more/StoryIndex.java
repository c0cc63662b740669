package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Ranking;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.domain.Tokens;
import dev.newsstand.related.more.domain.Weights;
import dev.newsstand.support.web.Blocking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The public stories in memory, judged. Follows the projection: whatever happened to that, one refresh sets it right. */
@Component
public class StoryIndex {

    /** Texts are read so many at a time. */
    private static final int BATCH = 100;

    private final Stories stories;
    private final Tokens tokens;
    private final Ranking ranking;
    private final Weights weights;
    private final Upkeep upkeep;
    private final Map<StoryId, Document> documents = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Edition> edition = new AtomicReference<>();

    StoryIndex(Stories stories, Tokens tokens, Ranking ranking, Weights weights, Upkeep upkeep) {
        this.stories = stories;
        this.tokens = tokens;
        this.ranking = ranking;
        this.weights = weights;
        this.upkeep = upkeep;
    }

    /** What is public now; empty until the first refresh. */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition.get());
    }

    /** Asks the edition of now about one story. */
    <T> Lookup<T> lookup(StoryId id, Function<Edition, Optional<T>> question) {
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

    /** Reads what has changed in the projection and judges anew. Not to be run twice at a time. */
    public Mono<Void> refresh() {
        return stories.held().collectList().flatMap(this::follow);
    }

    private Mono<Void> follow(List<Stories.Held> held) {
        Set<StoryId> shown = held.stream()
                .filter(Stories.Held::isPublic)
                .map(Stories.Held::id)
                .collect(Collectors.toSet());
        List<StoryId> changed = held.stream()
                .filter(Stories.Held::isPublic)
                .filter(this::isNews)
                .map(Stories.Held::id)
                .toList();
        if (changed.isEmpty() && documents.keySet().equals(shown) && isEditionOf(held)) {
            return Mono.empty();
        }
        return Flux.fromIterable(changed)
                .buffer(BATCH)
                .concatMap(ids -> stories.read(ids).collectList())
                .concatMap(texts -> Blocking.call(() -> take(texts)))
                .then(Blocking.call(() -> publish(shown, held)))
                .then();
    }

    private boolean isNews(Stories.Held held) {
        Document known = documents.get(held.id());
        return known == null || known.story().version() != held.version();
    }

    private boolean isEditionOf(List<Stories.Held> held) {
        Edition now = edition.get();
        return now != null
                && held.stream().allMatch(story -> story.isPublic() || now.isGone(story.id()))
                && now.size() + now.gone() == held.size();
    }

    private int take(List<Manuscript> texts) {
        texts.forEach(text -> documents.put(text.story().id(), text.read(tokens, weights.title())));
        return texts.size();
    }

    private Edition publish(Set<StoryId> shown, List<Stories.Held> held) {
        documents.keySet().retainAll(shown);
        Set<StoryId> gone = held.stream()
                .filter(story -> !story.isPublic())
                .map(Stories.Held::id)
                .collect(Collectors.toSet());
        Edition next = new Edition(ranking.judge(documents.values()), gone, weights);
        edition.set(next);
        return next;
    }
}
