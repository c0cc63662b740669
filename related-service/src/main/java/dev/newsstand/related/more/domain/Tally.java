package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.BitSet;

/** Sums for places, to be used again and again. */
final class Tally {

    private final double[] sums;
    private final Classes classes = new Classes();
    private int[] places = new int[1024];
    private int size;

    /** For places below that bound. */
    Tally(int bound) {
        sums = new double[bound];
    }

    /** {@code worth} is above 0. */
    void add(int place, double worth) {
        if (sums[place] == 0) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }
        sums[place] += worth;
    }

    /** Finds so many places with the largest sums, of equal ones all or none, and forgets all sums. */
    void best(int most, BitSet found) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = sums[places[i]];
        }
        double bound = size <= most ? 0 : classes.nthLargest(values, size, most);
        int reaching = 0;
        for (int i = 0; i < size; i++) {
            reaching += sums[places[i]] >= bound ? 1 : 0;
        }
        boolean tooMany = size > most && reaching > 2 * most;
        for (int i = 0; i < size; i++) {
            double sum = sums[places[i]];
            if (tooMany ? sum > bound : sum >= bound) {
                found.set(places[i]);
            }
            sums[places[i]] = 0;
        }
        size = 0;
    }
}
