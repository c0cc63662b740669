package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Stories as unit vectors of term weights, {@code (1 + ln tf) x ln((n + 1) / (df + 1/2))}. Terms and stories are numbered in their
 * own order and all sums run in that order, so that equal sets give equal figures to the last bit.
 */
final class Vectors {

    private final String[] terms;
    private final int[][] termsOf;
    private final double[][] weightsOf;
    private final int[][] storiesWith;
    private final double[][] weightsIn;

    /** Of these stories, which are known by their index from here on. */
    Vectors(List<TermCounts> stories) {
        TreeMap<String, Integer> frequencies = new TreeMap<>();
        stories.forEach(story -> story.counts().forEach(count -> frequencies.merge(count.term(), 1, Integer::sum)));
        terms = frequencies.keySet().toArray(String[]::new);
        termsOf = new int[stories.size()][];
        weightsOf = new double[stories.size()][];
        storiesWith = new int[terms.length][];
        weightsIn = new double[terms.length][];
        int[] filled = new int[terms.length];
        int number = 0;
        for (int frequency : frequencies.values()) {
            storiesWith[number] = new int[frequency];
            weightsIn[number++] = new double[frequency];
        }
        for (int story = 0; story < stories.size(); story++) {
            take(story, stories.get(story), filled);
        }
    }

    private void take(int story, TermCounts counts, int[] filled) {
        int size = counts.counts().size();
        int[] mine = new int[size];
        double[] weights = new double[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            TermCounts.Count count = counts.counts().get(i);
            int term = Arrays.binarySearch(terms, count.term());
            mine[i] = term;
            weights[i] = (1 + StrictMath.log(count.times())) * rarity(term);
            squares += weights[i] * weights[i];
        }
        double length = StrictMath.sqrt(squares);
        for (int i = 0; i < size; i++) {
            weights[i] /= length;
            int place = filled[mine[i]]++;
            storiesWith[mine[i]][place] = story;
            weightsIn[mine[i]][place] = weights[i];
        }
        termsOf[story] = mine;
        weightsOf[story] = weights;
    }

    private double rarity(int term) {
        return StrictMath.log((termsOf.length + 1) / (storiesWith[term].length + 0.5));
    }

    /** The cosine of this story with each one. */
    double[] cosines(int story) {
        double[] sums = new double[termsOf.length];
        for (int i = 0; i < termsOf[story].length; i++) {
            int term = termsOf[story][i];
            for (int k = 0; k < storiesWith[term].length; k++) {
                sums[storiesWith[term][k]] += weightsOf[story][i] * weightsIn[term][k];
            }
        }
        return sums;
    }

    /** What each term of both adds to their cosine, the most first, then by term. */
    List<Affinity.Shared> shared(int one, int other) {
        return Arrays.stream(termsOf[one])
                .filter(term -> weight(other, term) > 0)
                .mapToObj(term ->
                        new Affinity.Shared(terms[term], Affinity.rounded(weight(one, term) * weight(other, term))))
                .sorted(Affinity.Shared.MOST_FIRST)
                .toList();
    }

    private double weight(int story, int term) {
        int at = Arrays.binarySearch(termsOf[story], term);
        return at < 0 ? 0 : weightsOf[story][at];
    }
}
