package dev.newsstand.related.shelf.domain;

/**
 * How products are chosen: {@code words} and {@code meaning} weigh the two cosines, {@code threshold} is the least score,
 * {@code bought} is added for each order from the story, at most five.
 */
public record Taste(double words, double meaning, double threshold, double bought) {

    private static final int ORDERS = 5;

    public Taste {
        if (words < 0 || meaning < 0 || words + meaning <= 0 || threshold <= 0 || bought < 0) {
            throw new IllegalArgumentException("newsstand.related.shelf: words, meaning and bought are at least 0, "
                    + "words or meaning and threshold above 0");
        }
    }

    double likeness(double said, double meant) {
        return words * said + meaning * meant;
    }

    double bonus(long orders) {
        return bought * Math.min(orders, ORDERS);
    }
}
