package dev.newsstand.related.more.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In which entries of the archive each term is, in ascending order. Of terms that very many stories have nothing is kept:
 * they do not tell stories apart. Lists only grow, and end in places that no reader's view reaches.
 */
final class Postings {

    /** A term of more stories than this leads to none of them. */
    static final int MOST = 4_096;

    /** Follows the last place of a list. */
    static final int END = Integer.MAX_VALUE;

    private static final int[] DROPPED = {};

    private int[] @Nullable [] lists = new int[1024][];
    private int[] sizes = new int[1024];
    private boolean missed;

    void add(int place, int[] terms, Dictionary words) {
        if (words.size() > lists.length) {
            int size = Math.max(words.size(), lists.length * 2);
            lists = Arrays.copyOf(lists, size);
            sizes = Arrays.copyOf(sizes, size);
        }
        for (int term : terms) {
            add(place, term, words.storiesWith(term));
        }
    }

    private void add(int place, int term, int stories) {
        int[] list = lists[term];
        if (list == DROPPED) {
            return;
        }
        if (stories > 2 * MOST) {
            lists[term] = DROPPED;
            return;
        }
        if (list == null) {
            list = filled(new int[2], 0);
        } else if (sizes[term] == list.length) {
            list = filled(Arrays.copyOf(list, list.length * 2), list.length);
        }
        list[sizes[term]++] = place;
        lists[term] = list;
    }

    private static int[] filled(int[] list, int from) {
        Arrays.fill(list, from, list.length, END);
        return list;
    }

    /** A term that was dropped has become rare: only a new archive knows its stories. */
    void left(int[] terms, Dictionary words) {
        for (int term : terms) {
            missed |= lists[term] == DROPPED && words.storiesWith(term) <= MOST;
        }
    }

    boolean miss() {
        return missed;
    }

    int[] @Nullable [] view() {
        return lists.clone();
    }
}
