package dev.newsstand.related.more.domain;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The archive at one moment. Its arrays are read here alone; what the archive adds later lies beyond what is read. */
public final class View {

    private static final int[] NONE = {};

    private final Entry[] entries;
    private final long[] sides;
    private final long[] firstSides;
    private final BitSet meant;
    private final long length;
    private final BitSet living;
    private final int[] oldestFirst;
    private final Dictionary.Page words;
    private final Dictionary.Page names;
    private final int[] @Nullable [] postings;
    private final Map<StoryId, Archive.Place> places;

    View(
            Entry[] entries,
            long[] sides,
            long[] firstSides,
            BitSet meant,
            long length,
            BitSet living,
            int[] oldestFirst,
            Dictionary.Page words,
            Dictionary.Page names,
            int[] @Nullable [] postings,
            Map<StoryId, Archive.Place> places) {
        this.entries = entries;
        this.sides = sides;
        this.firstSides = firstSides;
        this.meant = meant;
        this.length = length;
        this.living = living;
        this.oldestFirst = oldestFirst;
        this.words = words;
        this.names = names;
        this.postings = postings;
        this.places = places;
    }

    public int size() {
        return oldestFirst.length;
    }

    public Optional<Story> story(StoryId id) {
        return find(id).map(Entry::story);
    }

    Optional<Entry> find(StoryId id) {
        Archive.Place place = places.get(id);
        while (place != null && !living.get(place.at())) {
            place = place.before();
        }
        return place == null ? Optional.empty() : Optional.of(entries[place.at()]);
    }

    /** All places of public stories are below it. */
    int bound() {
        return living.length();
    }

    /** As the archive was given it. */
    Document document(int place) {
        Entry entry = entries[place];
        TermCounts terms = new TermCounts(spelled(words, entry.terms()), entry.times());
        Reading reading = new Reading(terms, spelled(names, entry.names()), entry.print());
        return new Document(entry.story(), reading, entry.meaning(), entry.wire());
    }

    private static Words spelled(Dictionary.Page page, int[] numbers) {
        return Words.of(IntStream.of(numbers).mapToObj(page::word).toList());
    }

    /** A story that is not in the archive, as far as its words and names are known there. */
    Entry draft(Document draft) {
        TermCounts terms = draft.reading().terms();
        int[] numbers = words.numbers(terms.words());
        int[] known =
                IntStream.range(0, numbers.length).filter(i -> numbers[i] >= 0).toArray();
        byte[] all = terms.times();
        byte[] times = new byte[known.length];
        for (int i = 0; i < known.length; i++) {
            times[i] = all[known[i]];
        }
        int[] named = IntStream.of(names.numbers(draft.reading().names()))
                .filter(name -> name >= 0)
                .toArray();
        return new Entry(
                Entry.NOWHERE,
                draft.story(),
                IntStream.of(known).map(i -> numbers[i]).toArray(),
                times,
                named,
                draft.reading().print(),
                draft.meaning(),
                draft.wire());
    }

    boolean isLiving(int place) {
        return living.get(place);
    }

    Entry entry(int place) {
        return entries[place];
    }

    /** The average length of what was read of a story; 1 when there is none. */
    double usualLength() {
        return length == 0 ? 1 : (double) length / size();
    }

    /** See {@link Meaning#noteSides}. */
    long[] sides() {
        return sides;
    }

    /** The first two words of each of {@link #sides()}. */
    long[] firstSides() {
        return firstSides;
    }

    /** Whether a public story is there of which it is known what it means. */
    boolean isMeant(int place) {
        return meant.get(place);
    }

    /** Where each public story is, the oldest first. */
    int[] oldestFirst() {
        return oldestFirst;
    }

    IntStream places() {
        return living.stream();
    }

    Dictionary.Page words() {
        return words;
    }

    Dictionary.Page names() {
        return names;
    }

    /** Where the term is, up to a place that is not in this view; empty where that would be too many. */
    int[] placesWith(int term) {
        int[] list = term < postings.length ? postings[term] : null;
        return list == null || words.storiesWith(term) > Postings.MOST ? NONE : list;
    }
}
