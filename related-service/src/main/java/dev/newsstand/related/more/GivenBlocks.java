package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.StoryId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The blocks that were given last, each as readers see it, and which of them are in doubt since. */
final class GivenBlocks {

    private static final int MOST = 5_000;

    private final Map<StoryId, Given> blocks = new LinkedHashMap<>();
    private final Set<StoryId> doubted = new LinkedHashSet<>();

    /** How a block looked, and which stories were on its cards. */
    record Given(int face, Set<StoryId> shown) {}

    synchronized void add(Block block) {
        blocks.remove(block.article());
        blocks.put(block.article(), new Given(block.face(), block.shown()));
        if (blocks.size() > MOST) {
            take(Set.of(blocks.keySet().iterator().next()));
        }
    }

    synchronized void doubt(StoryId article) {
        doubted.add(article);
    }

    /** Those that are in doubt already come before the others. */
    synchronized void doubtAll() {
        doubted.addAll(blocks.keySet());
    }

    /** Takes so many out of doubt, the longest doubted first. */
    synchronized List<StoryId> nextDoubted(int most) {
        List<StoryId> next = doubted.stream().limit(most).toList();
        next.forEach(doubted::remove);
        return next;
    }

    synchronized boolean isAnyInDoubt() {
        return !doubted.isEmpty();
    }

    /** Whose block was given. */
    synchronized boolean has(StoryId article) {
        return blocks.containsKey(article);
    }

    /** The blocks of these stories, and those that show one of them. */
    synchronized Stream<StoryId> with(Set<StoryId> stories) {
        return blocks.entrySet().stream()
                .filter(given -> stories.contains(given.getKey())
                        || given.getValue().shown().stream().anyMatch(stories::contains))
                .map(Map.Entry::getKey)
                .toList()
                .stream();
    }

    /** Whether the block was given and looked otherwise than it does now. */
    synchronized boolean isOld(StoryId article, Optional<Block> now) {
        Given given = blocks.get(article);
        return given != null
                && now.filter(block -> block.face() == given.face()).isEmpty();
    }

    /** From now on they are not known to have been given; answers how they were. */
    synchronized Map<StoryId, Given> take(Collection<StoryId> articles) {
        Map<StoryId, Given> taken = new LinkedHashMap<>();
        for (StoryId article : articles) {
            doubted.remove(article);
            Given given = blocks.remove(article);
            if (given != null) {
                taken.put(article, given);
            }
        }
        return taken;
    }

    /** As they were taken, and in doubt; but what was given since stays. */
    synchronized void putBack(Map<StoryId, Given> taken) {
        taken.forEach(blocks::putIfAbsent);
        doubted.addAll(taken.keySet());
    }
}
