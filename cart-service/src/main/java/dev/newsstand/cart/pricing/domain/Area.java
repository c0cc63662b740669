package dev.newsstand.cart.pricing.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a rate holds: a part of a country, a country, or (null) everywhere. */
public record Area(@Nullable Destination place) {

    public static final Area EVERYWHERE = new Area(null);

    /** Reads {@code US-CA}, {@code US} or {@code *}. */
    public static Area parse(String text) {
        return text.strip().equals("*") ? EVERYWHERE : new Area(Destination.parse(text));
    }

    boolean holds(Destination destination) {
        return place == null
                || place.country().equals(destination.country())
                        && (place.region() == null || place.region().equals(destination.region()));
    }

    private int precision() {
        return place == null ? 0 : place.region() == null ? 1 : 2;
    }

    /** The area that fits a destination best. */
    static <T> Optional<Area> bestOf(List<T> rates, Function<T, Area> area, Destination destination) {
        return rates.stream()
                .map(area)
                .filter(candidate -> candidate.holds(destination))
                .max(Comparator.comparingInt(Area::precision));
    }
}
