package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.work.Prompted;
import dev.newsstand.support.web.Blocking;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells which of the blocks that were given last look otherwise since, for only those can be kept by somebody. At once it
 * makes those again that a changed story is in or may come into; all others, which a change may yet have moved, a few at
 * a time.
 */
@Component
public class WatchBlocks extends Prompted {

    /** So many others are made again at a time, and so long is waited until the next. */
    private static final int FEW = 10;

    private static final Duration BREATH = Duration.ofMillis(50);
    /** When more stories have changed at once their neighbours wait with all others. */
    private static final int MOST_CHANGED = 20;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StoryIndex index;
    private final Announcements announcements;
    private final GivenBlocks given = new GivenBlocks();
    private final AtomicReference<@Nullable Edition> seen = new AtomicReference<>();

    WatchBlocks(StoryIndex index, Announcements announcements) {
        super("What has changed is told later", PAUSE);
        this.index = index;
        this.announcements = announcements;
    }

    /** Somebody was given this block, and may keep it. */
    void gave(Block block) {
        given.add(block);
    }

    /** What was given of this story may be older than what is known of changes. */
    void doubt(StoryId article) {
        given.doubt(article);
        look();
    }

    /** Tells of blocks that look otherwise than they were given, once; where that fails, the next time. */
    Mono<Void> tell() {
        return Mono.justOrEmpty(index.edition())
                .flatMap(edition -> Blocking.call(() -> changed(edition)))
                .filter(changed -> !changed.isEmpty())
                .flatMap(changed ->
                        announcements.changed(changed.keySet()).doOnError(failure -> given.putBack(changed)));
    }

    private Map<StoryId, GivenBlocks.Given> changed(Edition edition) {
        Set<StoryId> stories = index.changed();
        if (seen.getAndSet(edition) != edition) {
            given.doubtAll();
        }
        Set<StoryId> articles = new LinkedHashSet<>(given.with(stories).toList());
        if (stories.size() <= MOST_CHANGED) {
            stories.stream()
                    .flatMap(story -> edition.near(story).stream())
                    .filter(given::has)
                    .forEach(articles::add);
        }
        articles.addAll(given.nextDoubted(FEW));
        List<StoryId> old = articles.stream()
                .filter(article -> given.isOld(article, now(edition, article)))
                .toList();
        return given.take(old);
    }

    private static Optional<Block> now(Edition edition, StoryId article) {
        return edition.isGone(article) ? Optional.empty() : edition.block(article);
    }

    @Override
    protected Mono<?> work() {
        return tell().then(Mono.defer(() -> given.isAnyInDoubt() ? Mono.delay(BREATH) : Mono.empty()))
                .doOnNext(breath -> look());
    }
}
