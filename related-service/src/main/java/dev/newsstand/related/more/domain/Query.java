package dev.newsstand.related.more.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A story that others are compared with: the weights of its terms, as a vector of unit length. */
final class Query {

    private static final int FREE = -1;
    /** So many places for each term. */
    private static final int ROOM = 16;

    private final TermWeights terms;
    private final Entry entry;
    /** So many things that are not in the archive have the terms of the entry. */
    private final int more;

    /** A table of its terms that is open where it is free: nearly everywhere, so that others are told apart at once. */
    private final int mask;

    private final int[] numbers;
    private final double[] weightOf;
    private final double[] rarityOf;

    Query(TermWeights terms, Entry entry) {
        this(terms, entry, entry.isDraft() ? 1 : 0);
    }

    Query(TermWeights terms, Entry entry, int more) {
        this.terms = terms;
        this.entry = entry;
        this.more = more;
        this.mask = Integer.highestOneBit(entry.terms().length * ROOM + ROOM) - 1;
        this.numbers = new int[mask + 1];
        this.weightOf = new double[mask + 1];
        this.rarityOf = new double[mask + 1];
        Arrays.fill(numbers, FREE);
        double scale = terms.scale(entry);
        double squares = 0;
        for (int i = 0; i < entry.terms().length; i++) {
            int at = find(entry.terms()[i]);
            numbers[at] = entry.terms()[i];
            rarityOf[at] = terms.rarity(stories(numbers[at]) + more);
            weightOf[at] = TermWeights.weight(entry.times()[i], scale, rarityOf[at]);
            squares += weightOf[at] * weightOf[at];
        }
        double length = StrictMath.sqrt(squares);
        for (int at = 0; at <= mask && length > 0; at++) {
            weightOf[at] /= length;
        }
    }

    Entry entry() {
        return entry;
    }

    /** What a story that has this term of the entry has in common with it for that. */
    double worth(int term) {
        return weightOf[find(term)] * terms.rarity(stories(term));
    }

    /** The cosine of the terms. All sums run in the order of the words. */
    double words(Entry other) {
        double length = length(other);
        double scale = terms.scale(other);
        int[] theirs = other.terms();
        byte[] times = other.times();
        double sum = 0;
        for (int i = 0; i < theirs.length; i++) {
            int at = find(theirs[i]);
            if (numbers[at] != FREE) {
                sum += TermWeights.weight(times[i], scale, rarityOf[at]) * weightOf[at];
            }
        }
        return length == 0 ? 0 : sum / length;
    }

    /** What each term of both adds to the cosine. */
    double[] shares(Entry other) {
        double length = length(other);
        double scale = terms.scale(other);
        double[] shares = new double[other.terms().length];
        for (int i = 0; i < shares.length && length > 0; i++) {
            int at = find(other.terms()[i]);
            shares[i] = numbers[at] == FREE
                    ? 0
                    : TermWeights.weight(other.times()[i], scale, rarityOf[at]) / length * weightOf[at];
        }
        return shares;
    }

    /** Of what both say, and mean; by words alone where the model was not asked about one of them. */
    double alike(Entry other) {
        return alike(words(other), other);
    }

    /** The same where it is known what they say. */
    double alike(double words, Entry other) {
        Weights weights = terms.weights();
        return entry.meaning() == null || other.meaning() == null
                ? words
                : weights.words() * words + weights.meaning() * entry.meaning().cosine(other.meaning());
    }

    @Nullable
    Double meaning(Entry other) {
        return entry.meaning() == null || other.meaning() == null
                ? null
                : entry.meaning().cosine(other.meaning());
    }

    /** Of the other's vector, with those counted that are not in the archive. */
    private double length(Entry other) {
        if (more == 0) {
            return terms.length(other);
        }
        double scale = terms.scale(other);
        double squares = 0;
        for (int i = 0; i < other.terms().length; i++) {
            int at = find(other.terms()[i]);
            double rarity = numbers[at] == FREE ? terms.rarity(stories(other.terms()[i])) : rarityOf[at];
            double weight = TermWeights.weight(other.times()[i], scale, rarity);
            squares += weight * weight;
        }
        return StrictMath.sqrt(squares);
    }

    private int stories(int term) {
        return terms.view().words().storiesWith(term);
    }

    private int find(int term) {
        int at = (term * 0x9E3779B9 >>> 7) & mask;
        while (numbers[at] != FREE && numbers[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
