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
        return edition.view()
                .find(article)
                .flatMap(entry -> edition.block(article).map(block -> of(entry, block.cutTo(limit), edition)));
    }

    private static Explanation of(Entry article, Block block, Edition edition) {
        List<Affinity> affinities = edition.kinship().of(article);
        Map<StoryId, Affinity> byStory = affinities.stream()
                .collect(Collectors.toMap(affinity -> affinity.other().id(), Function.identity()));
        List<Item> items = block.cards().stream()
                .map(card -> taken(article, card, byStory.get(card.story().id()), edition))
                .toList();
        Set<StoryId> taken =
                block.cards().stream().map(card -> card.story().id()).collect(Collectors.toSet());
        Copies copies = new Copies(article);
        taken.forEach(id -> edition.view().find(id).ifPresent(copies::add));
        List<Item> nearMisses = affinities.stream()
                .filter(affinity -> !taken.contains(affinity.other().id()))
                .limit(NEAR_MISSES)
                .map(affinity -> missed(article, affinity, copies, edition))
                .toList();
        return new Explanation(block, items, nearMisses, edition.weights());
    }

    private static Item taken(Entry article, Block.Card card, @Nullable Affinity affinity, Edition edition) {
        String why = switch (card.source()) {
            case PINNED -> "An editor pinned it.";
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
                terms(article, card.story(), edition),
                why);
    }

    private static Item missed(Entry article, Affinity affinity, Copies copies, Edition edition) {
        Story story = affinity.other();
        String why;
        if (edition.choices(article.story().id()).bans().contains(story.id())) {
            why = "An editor banned it.";
        } else if (!edition.weights().isEnough(affinity)) {
            why = "The score is below the threshold, and others fill the block better.";
        } else {
            why = copies.of(affinity.entry())
                    .map(other -> "A copy of \u201c" + other.title() + "\u201d.")
                    .orElse("Others have a higher score.");
        }
        return new Item(story, null, affinity.score(), affinity.parts(), terms(article, story, edition), why);
    }

    private static List<Affinity.Shared> terms(Entry article, Story other, Edition edition) {
        return edition.view().find(other.id()).stream()
                .flatMap(entry -> edition.kinship().sharedTerms(article, entry).stream())
                .limit(TERMS)
                .toList();
    }
}
