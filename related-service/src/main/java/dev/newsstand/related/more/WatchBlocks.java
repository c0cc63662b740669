package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.work.Prompted;
import dev.newsstand.support.web.Blocking;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Remembers the blocks that were asked for last, and tells which of them a new edition has changed. Only what was asked for
 * can be kept by somebody.
 */
@Component
public class WatchBlocks extends Prompted {

    private static final int MOST = 5_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StoryIndex index;
    private final Announcements announcements;
    private final Map<StoryId, Integer> asked = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StoryId, Integer> eldest) {
            return size() > MOST;
        }
    };

    WatchBlocks(StoryIndex index, Announcements announcements) {
        super("What has changed is told later", PAUSE);
        this.index = index;
        this.announcements = announcements;
    }

    /** Somebody was given this block, and may keep it. */
    void gave(Block block) {
        synchronized (asked) {
            asked.put(block.article(), block.hashCode());
        }
    }

    /** Tells of all blocks that have changed since they were given, once. */
    Mono<Void> tell() {
        return Mono.justOrEmpty(index.edition())
                .flatMap(edition -> Blocking.call(() -> changed(edition)))
                .filter(changed -> !changed.isEmpty())
                .flatMap(announcements::changed);
    }

    private List<StoryId> changed(Edition edition) {
        Map<StoryId, Integer> given;
        synchronized (asked) {
            given = new LinkedHashMap<>(asked);
        }
        given.entrySet().removeIf(block -> block.getValue().equals(now(edition, block.getKey())));
        synchronized (asked) {
            given.forEach(asked::remove);
        }
        return List.copyOf(given.keySet());
    }

    private static @Nullable Integer now(Edition edition, StoryId article) {
        Optional<Block> block = edition.isGone(article) ? Optional.empty() : edition.block(article);
        return block.map(Block::hashCode).orElse(null);
    }

    @Override
    protected Mono<?> work() {
        return tell();
    }
}
