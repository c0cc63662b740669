package dev.newsstand.related.shelf.domain;

import dev.newsstand.related.more.domain.Affinity;
import dev.newsstand.related.more.domain.Fit;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is offered, and how often it was bought from which story. */
public record Goods(List<Offer> offers, Map<UUID, Map<String, Long>> orders) {

    private static final int TOPICS = 2;
    private static final int SHORTEST = 3;

    /** In stock first, then the highest score, then by handle: never undecided. */
    private static final Comparator<Shelf.Item> BEST_FIRST = Comparator.comparing(
                    (Shelf.Item item) -> item.product().isAvailable())
            .thenComparing(Shelf.Item::score)
            .reversed()
            .thenComparing(item -> item.product().handle());

    public Goods {
        offers = List.copyOf(offers);
        orders = Map.copyOf(orders);
    }

    /** A product with what was read in its words, and what the model said of them. */
    public record Offer(
            Product product, Reading reading, @Nullable Meaning meaning) {}

    /** Those that fit the story, or that its readers bought. */
    public Shelf shelf(Fit fit, Taste taste) {
        Map<String, Long> bought = orders.getOrDefault(fit.story().id().value(), Map.of());
        List<Shelf.Item> items = offers.stream()
                .map(offer -> item(
                        offer, fit, taste, bought.getOrDefault(offer.product().handle(), 0L)))
                .filter(item -> item.score() >= taste.threshold()
                        || bought.containsKey(item.product().handle()))
                .sorted(BEST_FIRST)
                .limit(Shelf.MOST)
                .toList();
        return items.isEmpty() ? Shelf.empty() : new Shelf(Shelf.Source.RELATED, items);
    }

    private static Shelf.Item item(Offer offer, Fit fit, Taste taste, long orders) {
        Fit.Parts parts = fit.of(offer.reading(), offer.meaning());
        double meant = parts.meaning() == null ? 0 : Math.max(0, parts.meaning());
        double score = Math.min(1, taste.likeness(parts.words(), meant) + taste.bonus(orders));
        return new Shelf.Item(offer.product(), StrictMath.rint(score * 1e6) / 1e6, reasons(offer, fit, orders));
    }

    private static List<String> reasons(Offer offer, Fit fit, long orders) {
        if (orders > 0) {
            return List.of("Bought by readers of this story");
        }
        List<String> topics = fit.shared(offer.reading()).stream()
                .map(Affinity.Shared::term)
                .filter(term -> term.length() >= SHORTEST && !term.chars().allMatch(Character::isDigit))
                .limit(TOPICS)
                .toList();
        return topics.isEmpty() ? List.of() : List.of("Goes with " + String.join(" and ", topics));
    }
}
