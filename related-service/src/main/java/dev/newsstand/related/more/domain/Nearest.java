package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Those places of many that are least apart from something: about as many as are enough, of equally near ones all or none. */
final class Nearest {

    private final int enough;
    /** How many of those kept are so far apart. */
    private final int[] counts;
    /** How far apart, in the upper half, and the place. */
    private long[] kept;

    private int size;
    private int bound;

    /** {@code farthest}: nothing is farther apart than that. */
    Nearest(int farthest, int enough) {
        this.enough = enough;
        this.counts = new int[farthest + 1];
        this.kept = new long[2 * enough];
        this.bound = farthest;
    }

    /** What is farther apart need not be offered. */
    int bound() {
        return bound;
    }

    void offer(int place, int apart) {
        if (size == kept.length) {
            narrow();
        }
        if (apart <= bound) {
            kept[size++] = (long) apart << Integer.SIZE | place;
            counts[apart]++;
        }
    }

    /** Whatever comes, those that are farther apart than enough others are not among the nearest. */
    private void narrow() {
        int sum = 0;
        int least = 0;
        while (least < bound && sum + counts[least] < enough) {
            sum += counts[least++];
        }
        bound = least;
        drop(bound);
        if (size > kept.length / 2) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
    }

    private void drop(int beyond) {
        int left = 0;
        for (int i = 0; i < size; i++) {
            long each = kept[i];
            kept[left] = each;
            left += each >>> Integer.SIZE <= beyond ? 1 : 0;
        }
        size = left;
    }

    /** At least enough where there are so many, unless that would make more than twice as many. */
    void forEach(IntConsumer place) {
        int reach = -1;
        int sum = 0;
        while (reach < bound && sum < enough && sum + counts[reach + 1] <= 2 * enough) {
            sum += counts[++reach];
        }
        drop(reach);
        for (int i = 0; i < size; i++) {
            place.accept((int) kept[i]);
        }
    }
}
