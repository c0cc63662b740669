package dev.newsstand.related.more.domain;

import java.util.Comparator;

/** How much another story has to do with a story: the score, rounded to a millionth, and what it is made of. */
public record Affinity(Document other, double score, Parts parts) {

    /** Highest score, then newest, then by id: never undecided. */
    static final Comparator<Affinity> BEST_FIRST = Comparator.comparingDouble(Affinity::score)
            .reversed()
            .thenComparing(affinity -> affinity.other().story().publishedAt(), Comparator.reverseOrder())
            .thenComparing(affinity -> affinity.other().id());

    /** {@code words} is the cosine, {@code subject} the share of subjects in common, {@code time} the factor for the days between. */
    public record Parts(double words, double subject, boolean section, double time) {}

    /** A term of both stories and what it adds to the cosine of the two. */
    public record Shared(String term, double weight) {

        static final Comparator<Shared> MOST_FIRST =
                Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::term);
    }

    static double rounded(double score) {
        return StrictMath.rint(score * 1e6) / 1e6;
    }
}
