package dev.newsstand.related.more.domain;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Fills a block rung by rung: stories that have to do with it; of the same subject and the same days; of the same days;
 * the latest. Too few in all make no block.
 */
final class Ladder {

    private static final Comparator<Document> NEWEST_FIRST = Comparator.comparing(
                    (Document document) -> document.story().publishedAt())
            .reversed()
            .thenComparing(Document::id);

    private final Ranking.Judged judged;
    private final Weights weights;
    private final Reasons reasons;
    private final List<Document> newestFirst;

    Ladder(Ranking.Judged judged, Weights weights) {
        this.judged = judged;
        this.weights = weights;
        this.reasons = new Reasons(judged);
        this.newestFirst = judged.stories().stream().sorted(NEWEST_FIRST).toList();
    }

    Block block(Document story) {
        Map<StoryId, Block.Card> cards = new LinkedHashMap<>();
        Stream.<Function<Document, Stream<Block.Card>>>of(
                        this::related, this::ofTheSubject, this::ofTheSameDays, this::latest)
                .flatMap(rung -> rung.apply(story).limit(Block.MOST))
                .forEach(card -> cards.putIfAbsent(card.story().id(), card));
        List<Block.Card> best = cards.values().stream().limit(Block.MOST).toList();
        return best.size() < weights.fewest()
                ? Block.none(story.id())
                : new Block(story.id(), best.getFirst().source(), best);
    }

    private Stream<Block.Card> related(Document story) {
        return judged.affinitiesOf(story.id()).stream()
                .filter(weights::isEnough)
                .map(affinity -> new Block.Card(
                        affinity.other().story(),
                        Block.Source.RELATED,
                        affinity.score(),
                        reasons.related(story, affinity.other())));
    }

    private Stream<Block.Card> ofTheSubject(Document story) {
        return sameDays(story)
                .filter(other -> story.story().subjectSharedWith(other.story()) != null)
                .map(other -> new Block.Card(other.story(), Block.Source.SUBJECT, 0, reasons.subject(story, other)));
    }

    private Stream<Block.Card> ofTheSameDays(Document story) {
        return sameDays(story).map(other -> new Block.Card(other.story(), Block.Source.LATEST, 0, reasons.sameDays()));
    }

    private Stream<Block.Card> latest(Document story) {
        return newestFirst.stream()
                .filter(other -> other != story)
                .map(other -> new Block.Card(other.story(), Block.Source.LATEST, 0, reasons.latest()));
    }

    /** The nearest in time first, of equally near ones the newest. */
    private Stream<Document> sameDays(Document story) {
        return newestFirst.stream()
                .filter(other -> other != story && apart(story, other).compareTo(weights.sameDays()) <= 0)
                .sorted(Comparator.comparing(other -> apart(story, other)));
    }

    private static Duration apart(Document story, Document other) {
        return Duration.between(story.story().publishedAt(), other.story().publishedAt())
                .abs();
    }
}
