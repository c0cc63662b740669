package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The public stories with their words counted, kept up story by story. One writer at a time; readers get views, which
 * stay as they are. What a view says depends on the set of stories alone, whatever came and went before.
 */
public final class Archive {

    private final Dictionary words = new Dictionary();
    private final Dictionary names = new Dictionary();
    private final Postings postings = new Postings();
    private final Chronicle chronicle = new Chronicle();
    private final Map<StoryId, Place> places = new ConcurrentHashMap<>();
    private final BitSet living = new BitSet();
    private Entry[] entries = new Entry[256];
    private long[] sides = new long[256 * Meaning.SIDES];
    private long[] firstSides = new long[256 * 2];
    private final BitSet meant = new BitSet();
    private int filled;
    private long length;
    private int waiting;

    /** Where a story is, and where its earlier version was, for those who still look at an earlier view. */
    record Place(int at, @Nullable Place before) {}

    /** Takes a story in, in place of an earlier version. */
    public void put(Document document) {
        Place before = places.get(document.id());
        if (before != null) {
            leave(before.at());
        }
        Reading reading = document.reading();
        TermCounts terms = reading.terms();
        Entry entry = new Entry(
                filled,
                document.story(),
                words.numbers(terms.words()),
                terms.times(),
                names.numbers(reading.names()),
                reading.print(),
                document.meaning(),
                document.wire());
        if (filled == entries.length) {
            entries = Arrays.copyOf(entries, filled * 2);
            sides = Arrays.copyOf(sides, sides.length * 2);
            firstSides = Arrays.copyOf(firstSides, firstSides.length * 2);
        }
        entries[filled] = entry;
        length += entry.length();
        waiting += entry.meaning() == null ? 1 : 0;
        note(filled, entry.meaning());
        words.count(entry.terms(), 1);
        names.count(entry.names(), 1);
        postings.add(filled, entry.terms(), words);
        chronicle.add(filled, entries);
        living.set(filled);
        places.put(document.id(), new Place(filled, before));
        filled++;
    }

    /** Whether it was there. */
    public boolean remove(StoryId id) {
        Place place = places.get(id);
        return place != null && leave(place.at());
    }

    /** What the model says of a story that is there in this version. */
    public boolean understand(StoryId id, long version, Meaning meaning) {
        Place place = places.get(id);
        if (place == null
                || !living.get(place.at())
                || entries[place.at()].story().version() != version) {
            return false;
        }
        waiting -= entries[place.at()].meaning() == null ? 1 : 0;
        entries[place.at()] = entries[place.at()].meaning(meaning);
        note(place.at(), meaning);
        return true;
    }

    private void note(int place, @Nullable Meaning meaning) {
        if (meaning != null) {
            meaning.noteSides(sides, place);
            System.arraycopy(sides, place * Meaning.SIDES, firstSides, place * 2, 2);
            meant.set(place);
        }
    }

    private boolean leave(int place) {
        if (!living.get(place)) {
            return false;
        }
        living.clear(place);
        meant.clear(place);
        length -= entries[place].length();
        waiting -= entries[place].meaning() == null ? 1 : 0;
        chronicle.remove(place, entries);
        words.count(entries[place].terms(), -1);
        postings.left(entries[place].terms(), words);
        names.count(entries[place].names(), -1);
        return true;
    }

    /** Whether it is mostly made of what is gone: then a new one with the same stories answers the same, and faster. */
    public boolean isWorn() {
        return filled > 1_000 && chronicle.size() * 2 < filled || postings.miss();
    }

    public View view() {
        return new View(
                entries,
                sides,
                firstSides,
                (BitSet) meant.clone(),
                length,
                (BitSet) living.clone(),
                chronicle.view(),
                words.page(),
                names.page(),
                postings.view(),
                places);
    }

    public int size() {
        return chronicle.size();
    }

    /** Of how many the model has not said what they mean. */
    public int waiting() {
        return waiting;
    }

    /** One of the same stories that bears no trace of any other. */
    public Archive anew() {
        Archive fresh = new Archive();
        View view = view();
        view.places().mapToObj(view::document).forEach(fresh::put);
        return fresh;
    }
}
