package dev.newsstand.related.shelf.domain;

import java.util.List;
import java.util.Locale;

/** The products beside a story, best first; none is better than one that does not fit. */
public record Shelf(Source source, List<Item> items) {

    public static final int MOST = 12;

    public Shelf {
        items = List.copyOf(items);
    }

    /** Why there is what there is: products that fit, nothing that fits, or a story that is no place for a shelf. */
    public enum Source {
        RELATED,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code score} from 0 to 1; {@code reasons} are words for readers. */
    public record Item(Product product, double score, List<String> reasons) {

        public Item {
            reasons = List.copyOf(reasons);
        }
    }

    public static Shelf empty() {
        return new Shelf(Source.NONE, List.of());
    }

    public Shelf cutTo(int limit) {
        return limit >= items.size() ? this : new Shelf(source, items.subList(0, limit));
    }
}
