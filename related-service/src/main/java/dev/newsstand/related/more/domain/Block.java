package dev.newsstand.related.more.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page of a story offers: at most {@link #MOST} cards, best first, or none at all. */
public record Block(StoryId article, Source source, List<Card> cards) {

    public static final int MOST = 12;

    public Block {
        cards = List.copyOf(cards);
    }

    /** The rung that the first card stands on: an editor's choice, stories that have to do with it, its subject, the latest. */
    public enum Source {
        PINNED,
        RELATED,
        SUBJECT,
        LATEST,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One story that is offered; {@code reasons} are words for readers. */
    public record Card(Story story, Source source, double score, List<String> reasons) {

        public Card {
            reasons = List.copyOf(reasons);
        }
    }

    /** Changes with what readers see of it: not with scores, which every new story moves a little. */
    public int face() {
        return cards.stream()
                .map(card -> List.of(card.story(), card.source(), card.reasons()))
                .toList()
                .hashCode();
    }

    /** The stories that are on its cards. */
    public Set<StoryId> shown() {
        return cards.stream().map(card -> card.story().id()).collect(Collectors.toUnmodifiableSet());
    }

    static Block none(StoryId article) {
        return new Block(article, Source.NONE, List.of());
    }

    /** The same block with its best cards only. */
    public Block cutTo(int limit) {
        return limit >= cards.size() ? this : new Block(article, source, cards.subList(0, limit));
    }
}
