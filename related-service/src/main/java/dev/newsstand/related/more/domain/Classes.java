package dev.newsstand.related.more.domain;

import java.util.Arrays;

/** Finds a value by its rank among many values above 0: first by classes of magnitude, then within its class. */
final class Classes {

    /** What is left of a double's bits: its exponent and seven bits more, so that a class is at most one per cent wide. */
    private static final int SHIFT = 45;

    private final int[] counts = new int[1024];

    /** The {@code rank}-th largest, from 1, of the first {@code size} values; changes the values. */
    double nthLargest(double[] values, int size, int rank) {
        Arrays.fill(counts, 0);
        int top = top(values, size);
        for (int i = 0; i < size; i++) {
            counts[of(values[i], top)]++;
        }
        int below = rank;
        int its = 0;
        while (counts[its] < below) {
            below -= counts[its++];
        }
        int left = 0;
        for (int i = 0; i < size; i++) {
            if (of(values[i], top) == its) {
                values[left++] = values[i];
            }
        }
        return Selection.nthLargest(values, left, below);
    }

    private static int top(double[] values, int size) {
        double largest = 0;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, values[i]);
        }
        return bits(largest);
    }

    /** 0 is the highest; all that are far below share the last. */
    private int of(double value, int top) {
        return Math.min(top - bits(value), counts.length - 1);
    }

    private static int bits(double value) {
        return (int) (Double.doubleToRawLongBits(value) >>> SHIFT);
    }
}
