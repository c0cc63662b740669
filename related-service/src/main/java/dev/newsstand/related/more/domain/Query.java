package dev.newsstand.related.more.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A story that others are compared with: the weights of its terms, as a vector of unit length. A term's weight grows with
 * how often it is there, less and less, and with its rarity. A term of this one story compares it with nothing: weight 0.
 */
final class Query {

    private static final int FREE = -1;

    private final View view;
    private final Weights weights;
    private final Entry entry;
    private final double logOfAll;
    private final double usualLength;
    private final int more;

    private final int mask;
    private final int[] terms;
    private final double[] weightOf;

    Query(View view, Weights weights, Entry entry) {
        this(view, weights, entry, view.find(entry.story().id()).isPresent() ? 0 : 1);
    }

    /** {@code more}: so many things that are not in the archive have the terms of the entry. */
    Query(View view, Weights weights, Entry entry, int more) {
        this.view = view;
        this.weights = weights;
        this.entry = entry;
        this.logOfAll = StrictMath.log(view.size() + 1);
        this.usualLength = view.usualLength();
        this.more = more;
        this.mask = Integer.highestOneBit(entry.terms().length * 4 + 4) - 1;
        this.terms = new int[mask + 1];
        this.weightOf = new double[mask + 1];
        Arrays.fill(terms, FREE);
        double[] own = weights(entry);
        double length = length(own);
        for (int i = 0; i < own.length; i++) {
            int at = find(entry.terms()[i]);
            terms[at] = entry.terms()[i];
            weightOf[at] = length == 0 ? 0 : own[i] / length;
        }
    }

    Entry entry() {
        return entry;
    }

    /** How rare a term of so many stories is. */
    double rarity(int stories) {
        return stories < 2 ? 0 : logOfAll - Logarithms.of(stories);
    }

    double weight(int term) {
        int at = find(term);
        return terms[at] == FREE ? 0 : weightOf[at];
    }

    /** The cosine of the terms. All sums run in the order of the words. */
    double words(Entry other) {
        double sum = 0;
        double squares = 0;
        double scale = scale(other);
        for (int i = 0; i < other.terms().length; i++) {
            double theirs = weight(other, i, scale);
            squares += theirs * theirs;
            sum += theirs * weight(other.terms()[i]);
        }
        return squares == 0 ? 0 : sum / StrictMath.sqrt(squares);
    }

    /** What each term of both adds to the cosine. */
    double[] shares(Entry other) {
        double[] theirs = weights(other);
        double length = length(theirs);
        for (int i = 0; i < theirs.length; i++) {
            theirs[i] = length == 0 ? 0 : theirs[i] / length * weight(other.terms()[i]);
        }
        return theirs;
    }

    /** Of what both say, and mean; by words alone where the model was not asked about one of them. */
    double alike(Entry other) {
        double words = words(other);
        Double meaning = meaning(other);
        return meaning == null ? words : weights.words() * words + weights.meaning() * meaning;
    }

    @Nullable
    Double meaning(Entry other) {
        return entry.meaning() == null || other.meaning() == null
                ? null
                : entry.meaning().cosine(other.meaning());
    }

    private double[] weights(Entry of) {
        double[] all = new double[of.terms().length];
        double scale = scale(of);
        for (int i = 0; i < all.length; i++) {
            all[i] = weight(of, i, scale);
        }
        return all;
    }

    private double weight(Entry of, int i, double scale) {
        int times = of.times()[i];
        int term = of.terms()[i];
        int stories = view.words().storiesWith(term) + (of == entry || terms[find(term)] == term ? more : 0);
        return times / (times + scale) * rarity(stories);
    }

    /** Long texts repeat themselves: there a term has to be there more often for the same weight. */
    private double scale(Entry of) {
        return weights.saturation() * (1 - weights.lengthShare() + weights.lengthShare() * of.length() / usualLength);
    }

    private static double length(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        return StrictMath.sqrt(squares);
    }

    private int find(int term) {
        int at = (term * 0x9E3779B9 >>> 7) & mask;
        while (terms[at] != FREE && terms[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
