package dev.newsstand.related.more.domain;

import java.util.BitSet;

/**
 * Finds the stories whose meanings point to the same sides as a meaning in most dimensions: first by the first third of
 * the dimensions, which is looked at for every story, and of the nearest by those then by all.
 */
final class SameSides {

    /** So many times as many are looked at in all dimensions as are found. */
    private static final int MARGIN = 8;

    private final View view;
    private final long[] mine = new long[Meaning.SIDES];

    private SameSides(Meaning meaning, View view) {
        this.view = view;
        meaning.noteSides(mine, 0);
    }

    /** So many places of stories, up to twice as many where some are equally far apart: of those all or none. */
    static void find(Meaning meaning, View view, int enough, BitSet found) {
        SameSides search = new SameSides(meaning, view);
        Nearest first = search.byFirstDimensions(MARGIN * enough);
        Nearest all = new Nearest(Meaning.SIZE, enough);
        first.forEach(place -> all.offer(place, search.apart(place)));
        all.forEach(found::set);
    }

    private Nearest byFirstDimensions(int enough) {
        Nearest nearest = new Nearest(2 * Long.SIZE, enough);
        long[] sides = view.firstSides();
        int places = view.bound();
        long one = mine[0];
        long two = mine[1];
        for (int place = 0; place < places; place++) {
            int apart = Long.bitCount(one ^ sides[2 * place]) + Long.bitCount(two ^ sides[2 * place + 1]);
            if (apart <= nearest.bound() && view.isMeant(place)) {
                nearest.offer(place, apart);
            }
        }
        return nearest;
    }

    private int apart(int place) {
        long[] sides = view.sides();
        int apart = 0;
        for (int i = 0; i < Meaning.SIDES; i++) {
            apart += Long.bitCount(mine[i] ^ sides[place * Meaning.SIDES + i]);
        }
        return apart;
    }
}
