package dev.newsstand.related.more.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why the cards of a block are there, and why the next best stories are not. */
public record Explanation(Block block, List<Item> items, List<Item> nearMisses, Weights weights) {

    private static final int NEAR_MISSES = 5;
    private static final int TERMS = 8;

    /** A story; {@code card} is absent when it was not taken, and {@code parts} when it has nothing to do with the article. */
    public record Item(
            Story story,
            Block.@Nullable Card card,
            double score,
            Affinity.@Nullable Parts parts,
            List<Affinity.Shared> terms,
            String why) {}

    /** Explains the block of a public story cut to that many cards. */
    public static Optional<Explanation> of(StoryId article, int limit, Edition edition) {
        return edition.block(article).map(block -> of(block.cutTo(limit), edition));
    }

    private static Explanation of(Block block, Edition edition) {
        List<Affinity> affinities = edition.judged().affinitiesOf(block.article());
        Map<StoryId, Affinity> byStory = affinities.stream()
                .collect(Collectors.toMap(affinity -> affinity.other().id(), Function.identity()));
        List<Item> items = block.cards().stream()
                .map(card -> taken(block, card, byStory.get(card.story().id()), edition))
                .toList();
        Set<StoryId> taken =
                block.cards().stream().map(card -> card.story().id()).collect(Collectors.toSet());
        List<Item> nearMisses = affinities.stream()
                .filter(affinity -> !taken.contains(affinity.other().id()))
                .limit(NEAR_MISSES)
                .map(affinity -> missed(block, affinity, edition))
                .toList();
        return new Explanation(block, items, nearMisses, edition.weights());
    }

    private static Item taken(Block block, Block.Card card, @Nullable Affinity affinity, Edition edition) {
        String why = switch (card.source()) {
            case RELATED -> "The score is at least the threshold.";
            case SUBJECT -> "Not related enough, but of the same subject and the same days.";
            case LATEST -> "Not related enough: fills the block by its time alone.";
            case NONE -> "";
        };
        return new Item(
                card.story(),
                card,
                affinity == null ? 0 : affinity.score(),
                affinity == null ? null : affinity.parts(),
                terms(block, card.story(), edition),
                why);
    }

    private static Item missed(Block block, Affinity affinity, Edition edition) {
        String why = edition.weights().isEnough(affinity)
                ? "Others have a higher score."
                : "The score is below the threshold, and others fill the block better.";
        Story story = affinity.other().story();
        return new Item(story, null, affinity.score(), affinity.parts(), terms(block, story, edition), why);
    }

    private static List<Affinity.Shared> terms(Block block, Story other, Edition edition) {
        return edition.judged().sharedBy(block.article(), other.id()).stream()
                .limit(TERMS)
                .toList();
    }
}
