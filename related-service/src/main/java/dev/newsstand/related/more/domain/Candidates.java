package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The stories worth comparing a story with: of few stories all; of many those that share its rarest terms, and those whose
 * meaning points to the same sides. Whom it takes depends on the set of stories alone: of equally good ones all or none.
 */
final class Candidates {

    /** So many are all compared. */
    private static final int FEW = 1_500;

    private static final int BY_WORDS = 150;
    private static final int BY_MEANING = 100;
    /** So many places are looked at, from the rarest term on. */
    private static final int LOOKS = 6_000;

    private final View view;
    private final int few;

    Candidates(View view) {
        this(view, FEW);
    }

    /** For tests: with another bound for how many are few. */
    Candidates(View view, int few) {
        this.view = view;
        this.few = few;
    }

    IntStream of(Query query) {
        if (view.size() <= few) {
            return view.places();
        }
        BitSet found = new BitSet();
        byWords(query, found);
        byMeaning(query.entry(), found);
        return found.stream().filter(view::isLiving);
    }

    private void byWords(Query query, BitSet found) {
        int[] terms = query.entry().terms();
        int[] rarestFirst = IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> view.words().storiesWith(terms[i]))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(i -> terms[i])
                .toArray();
        Tally tally = new Tally(LOOKS + Postings.MOST);
        int looks = 0;
        for (int term : rarestFirst) {
            double worth = query.weight(term) * query.rarity(view.words().storiesWith(term));
            int[] places = worth > 0 ? view.placesWith(term) : new int[0];
            if (looks > 0 && looks + view.words().storiesWith(term) > LOOKS) {
                break;
            }
            for (int i = 0; i < places.length && places[i] != Postings.END; i++) {
                if (view.isLiving(places[i])) {
                    tally.add(places[i], worth);
                    looks++;
                }
            }
        }
        tally.best(BY_WORDS, found);
    }

    private void byMeaning(Entry entry, BitSet found) {
        if (entry.meaning() == null) {
            return;
        }
        long[] mine = new long[Meaning.SIDES];
        entry.meaning().noteSides(mine, 0);
        int[] within = new int[Meaning.SIZE + 1];
        BitSet living = view.living();
        short[] apart = new short[living.length()];
        for (int place = 0; place < apart.length; place++) {
            apart[place] = (short) apart(mine, place);
            within[apart[place]] += living.get(place) ? 1 : 0;
        }
        int reach = -1;
        int sum = 0;
        while (reach < Meaning.SIZE && sum < BY_MEANING && sum + within[reach + 1] <= 2 * BY_MEANING) {
            sum += within[++reach];
        }
        for (int place = 0; place < apart.length; place++) {
            if (apart[place] <= reach && living.get(place) && view.entry(place).meaning() != null) {
                found.set(place);
            }
        }
    }

    private int apart(long[] mine, int place) {
        long[] sides = view.sides();
        int apart = 0;
        for (int i = 0; i < Meaning.SIDES; i++) {
            apart += Long.bitCount(mine[i] ^ sides[place * Meaning.SIDES + i]);
        }
        return apart;
    }

    /** Sums for places, in a table that is open where it is free. */
    private static final class Tally {

        private final int[] places;
        private final double[] sums;
        private int size;

        Tally(int most) {
            places = new int[Integer.highestOneBit(most * 2) * 2];
            sums = new double[places.length];
            Arrays.fill(places, -1);
        }

        void add(int place, double worth) {
            int mask = places.length - 1;
            int at = (place * 0x9E3779B9 >>> 7) & mask;
            while (places[at] >= 0 && places[at] != place) {
                at = (at + 1) & mask;
            }
            size += places[at] < 0 ? 1 : 0;
            places[at] = place;
            sums[at] += worth;
        }

        void best(int most, BitSet found) {
            double[] inOrder = IntStream.range(0, places.length)
                    .filter(at -> places[at] >= 0)
                    .mapToDouble(at -> sums[at])
                    .sorted()
                    .toArray();
            double bound = size <= most ? 0 : inOrder[inOrder.length - most];
            long reaching = size <= most
                    ? 0
                    : Arrays.stream(inOrder).filter(sum -> sum >= bound).count();
            for (int at = 0; at < places.length; at++) {
                if (places[at] >= 0 && (reaching > 2L * most ? sums[at] > bound : sums[at] >= bound)) {
                    found.set(places[at]);
                }
            }
        }
    }
}
