package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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
    private final Queue<Tally> tallies = new ConcurrentLinkedQueue<>();

    Candidates(View view) {
        this(view, FEW);
    }

    /** For tests: with another bound for how many are few. */
    Candidates(View view, int few) {
        this.view = view;
        this.few = few;
    }

    /** Their places. */
    int[] of(Query query) {
        if (view.size() <= few) {
            return view.places().toArray();
        }
        BitSet found = new BitSet(view.bound());
        byWords(query, found);
        Meaning meaning = query.entry().meaning();
        if (meaning != null) {
            SameSides.find(meaning, view, BY_MEANING, found);
        }
        return found.stream().toArray();
    }

    private void byWords(Query query, BitSet found) {
        Tally tally = Objects.requireNonNullElseGet(tallies.poll(), () -> new Tally(view.bound()));
        int looks = 0;
        for (int term : rarestFirst(query.entry().terms())) {
            int stories = view.words().storiesWith(term);
            if (looks > 0 && looks + stories > LOOKS) {
                break;
            }
            double worth = query.worth(term);
            looks += worth > 0 ? count(term, worth, tally) : 0;
        }
        tally.best(BY_WORDS, found);
        tallies.add(tally);
    }

    private int count(int term, double worth, Tally tally) {
        int looks = 0;
        int[] places = view.placesWith(term);
        for (int i = 0; i < places.length && places[i] != Postings.END; i++) {
            if (view.isLiving(places[i])) {
                tally.add(places[i], worth);
                looks++;
            }
        }
        return looks;
    }

    private int[] rarestFirst(int[] terms) {
        long[] order = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            order[i] = (long) view.words().storiesWith(terms[i]) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] sorted = new int[terms.length];
        for (int i = 0; i < terms.length; i++) {
            sorted[i] = terms[(int) order[i]];
        }
        return sorted;
    }
}
