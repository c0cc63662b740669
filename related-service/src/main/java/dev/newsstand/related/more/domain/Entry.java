package dev.newsstand.related.more.domain;

import org.jspecify.annotations.Nullable;

/**
 * A story in the archive: its terms and names by number, terms in the order of their words so that every sum over them
 * runs the same way; how often each is there; and what it means, once that is known. A draft has no place there.
 */
record Entry(
        int place,
        Story story,
        int[] terms,
        byte[] times,
        int[] names,
        Print print,
        @Nullable Meaning meaning,
        @Nullable String wire) {

    static final int NOWHERE = -1;

    boolean isDraft() {
        return place == NOWHERE;
    }

    /** Whether both came over the wire as one story. */
    boolean isSameWireStory(Entry other) {
        return wire != null && wire.equals(other.wire);
    }

    Entry meaning(Meaning meant) {
        return new Entry(place, story, terms, times, names, print, meant, wire);
    }

    /** Of the text that was read: its terms, each as often as it is there. */
    int length() {
        int length = 0;
        for (byte count : times) {
            length += count;
        }
        return length;
    }

    boolean hasName(int name) {
        for (int mine : names) {
            if (mine == name) {
                return true;
            }
        }
        return false;
    }
}
