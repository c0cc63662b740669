package dev.newsstand.article.story.web;

import java.util.List;

/** The longest row of entries that two lists have in the same order. */
final class Alignment {

    private Alignment() {}

    /** Which entries of the first and of the second list belong to it; none where either is longer than {@code longest}. */
    static <T> boolean[][] of(List<T> one, List<T> other, int longest) {
        boolean[][] kept = {new boolean[one.size()], new boolean[other.size()]};
        if (one.size() > longest || other.size() > longest) {
            return kept;
        }
        int[][] common = lengths(one, other);
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                kept[0][i++] = true;
                kept[1][j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    /** How long it is from each pair of places on. */
    private static <T> int[][] lengths(List<T> one, List<T> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
