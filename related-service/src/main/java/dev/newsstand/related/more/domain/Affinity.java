package dev.newsstand.related.more.domain;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How much another story has to do with a story: the score, rounded to a millionth, and what it is made of. */
public final class Affinity {

    /** Highest score, then newest, then by id: never undecided. */
    static final Comparator<Affinity> BEST_FIRST = Comparator.comparingDouble(Affinity::score)
            .reversed()
            .thenComparing(Affinity::entry, Chronicle.OLDEST_FIRST.reversed());

    private final Entry entry;
    private final double score;
    private final double strength;
    private final Parts parts;

    Affinity(Entry entry, double score, double strength, Parts parts) {
        this.entry = entry;
        this.score = score;
        this.strength = strength;
        this.parts = parts;
    }

    /**
     * {@code words} and {@code meaning} are cosines, the latter null while the model was not asked; {@code witness} is how
     * alike it is to the nearest story; {@code subject} the share of subjects in common; {@code time} the factor for the
     * days between.
     */
    public record Parts(
            double words, @Nullable Double meaning, double witness, double subject, boolean section, double time) {}

    /** A term of both stories and what it adds to the cosine of the two. */
    public record Shared(String term, double weight) {

        static final Comparator<Shared> MOST_FIRST =
                Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::term);
    }

    public Story other() {
        return entry.story();
    }

    Entry entry() {
        return entry;
    }

    public double score() {
        return score;
    }

    /** The score without the witness: whether it is related at all, rather than more so than others. */
    double strength() {
        return strength;
    }

    public Parts parts() {
        return parts;
    }

    static double rounded(double score) {
        return Math.rint(score * 1e6) / 1e6;
    }
}
