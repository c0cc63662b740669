package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.Comparator;

/** The entries of the archive that are public, the oldest first; of equally old ones by id. */
final class Chronicle {

    static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.story().publishedAt())
            .thenComparing(entry -> entry.story().id(), Comparator.reverseOrder());

    private int[] places = new int[256];
    private int size;

    void add(int place, Entry[] entries) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        int at = -find(entries[place], entries) - 1;
        System.arraycopy(places, at, places, at + 1, size - at);
        places[at] = place;
        size++;
    }

    void remove(int place, Entry[] entries) {
        int at = find(entries[place], entries);
        System.arraycopy(places, at + 1, places, at, --size - at);
    }

    int size() {
        return size;
    }

    int[] view() {
        return Arrays.copyOf(places, size);
    }

    private int find(Entry entry, Entry[] entries) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = OLDEST_FIRST.compare(entries[places[middle]], entry);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return -from - 1;
    }
}
