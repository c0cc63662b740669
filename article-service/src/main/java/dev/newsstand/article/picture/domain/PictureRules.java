package dev.newsstand.article.picture.domain;

import java.util.List;
import java.util.Optional;

/** What a picture has to keep to, and in which widths it is kept. */
public final class PictureRules {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final long MOST_PIXELS = 40_000_000;

    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1600);
    private static final int SMALLEST = 8;

    private PictureRules() {}

    /** Why a picture of that size is not taken; empty if it is. */
    public static Optional<String> objection(int width, int height) {
        if (width < SMALLEST || height < SMALLEST) {
            return Optional.of("The picture has less than " + SMALLEST + " pixels on a side.");
        }
        return (long) width * height > MOST_PIXELS
                ? Optional.of("The picture has more than " + MOST_PIXELS / 1_000_000 + " million pixels.")
                : Optional.empty();
    }

    /** Never wider than the picture itself; a small one keeps its own width. */
    public static List<Integer> widths(int width) {
        List<Integer> fitting =
                WIDTHS.stream().filter(wanted -> wanted <= width).toList();
        return fitting.isEmpty() ? List.of(width) : fitting;
    }
}
