package dev.newsstand.related.more.domain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Fills a block rung by rung: what editors pinned; stories that have to do with it; of the same subject and the same
 * days; of the same days; the latest. No copies of one text, nothing that editors banned. Too few in all make no block.
 */
final class Ladder {

    private final View view;
    private final Weights weights;
    private final Kinship kinship;
    private final Reasons reasons;
    private final Days days;

    Ladder(View view, Weights weights, Kinship kinship) {
        this.view = view;
        this.weights = weights;
        this.kinship = kinship;
        this.reasons = new Reasons(view, kinship);
        this.days = new Days(view);
    }

    private record Offer(Entry entry, Block.Source source, double score, Function<Entry, List<String>> reasons) {}

    Block block(Entry article, Choices choices) {
        Set<StoryId> left = new HashSet<>(choices.bans());
        left.add(article.story().id());
        Copies copies = new Copies(article);
        List<Block.Card> cards = new ArrayList<>();
        pinned(article, choices).forEach(offer -> take(offer, cards, left));
        cards.forEach(card -> view.find(card.story().id()).ifPresent(copies::add));
        for (Stream<Offer> rung : rungs(article)) {
            rung.takeWhile(offer -> cards.size() < Block.MOST)
                    .filter(offer -> !left.contains(offer.entry().story().id()) && copies.take(offer.entry()))
                    .forEach(offer -> take(offer, cards, left));
        }
        return cards.size() < weights.fewest()
                ? Block.none(article.story().id())
                : new Block(article.story().id(), cards.getFirst().source(), cards);
    }

    private static void take(Offer offer, List<Block.Card> cards, Set<StoryId> left) {
        Story story = offer.entry().story();
        if (cards.size() < Block.MOST && left.add(story.id())) {
            cards.add(new Block.Card(
                    story, offer.source(), offer.score(), offer.reasons().apply(offer.entry())));
        }
    }

    private List<Stream<Offer>> rungs(Entry article) {
        return List.of(related(article), ofTheSubject(article), ofTheSameDays(article), latest());
    }

    private Stream<Offer> pinned(Entry article, Choices choices) {
        return choices.pins().stream()
                .flatMap(pin -> view.find(pin).stream())
                .map(entry -> new Offer(entry, Block.Source.PINNED, 1, other -> reasons.pinned(article, other)));
    }

    private Stream<Offer> related(Entry article) {
        return kinship.of(article).stream()
                .filter(weights::isEnough)
                .map(affinity -> new Offer(
                        affinity.entry(),
                        Block.Source.RELATED,
                        affinity.score(),
                        other -> reasons.related(article, other)));
    }

    private Stream<Offer> ofTheSubject(Entry article) {
        Stream<Entry> sameDays = article.story().subjects().isEmpty() ? Stream.empty() : sameDays(article);
        return sameDays.filter(other -> article.story().subjectSharedWith(other.story()) != null)
                .map(entry -> new Offer(entry, Block.Source.SUBJECT, 0, other -> reasons.subject(article, other)));
    }

    private Stream<Offer> ofTheSameDays(Entry article) {
        return sameDays(article).map(entry -> new Offer(entry, Block.Source.LATEST, 0, other -> reasons.sameDays()));
    }

    private Stream<Offer> latest() {
        return days.latest().map(entry -> new Offer(entry, Block.Source.LATEST, 0, other -> reasons.latest()));
    }

    private Stream<Entry> sameDays(Entry article) {
        long most = weights.sameDays().dividedBy(ChronoUnit.MICROS.getDuration());
        return days.around(article).takeWhile(other -> Days.apart(article, other) <= most);
    }
}
