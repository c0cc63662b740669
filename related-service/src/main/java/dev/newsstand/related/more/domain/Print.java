package dev.newsstand.related.more.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is left of a text to recognise a copy by: a sketch of its runs of three words (MinHash), and its facts, which are
 * its numbers and names. Reports after one template run alike and differ in their facts: those are different news.
 */
public final class Print {

    private static final int HASHES = 48;
    private static final int MOST_FACTS = 64;
    private static final int RUN = 3;

    private final short[] runs;
    private final short[] facts;

    private Print(short[] runs, short[] facts) {
        this.runs = runs;
        this.facts = facts;
    }

    /** Of the words of a text in their order, and the names in it. */
    static Print of(List<String> words, Set<String> names) {
        Stream<String> numbers = words.stream().filter(word -> word.chars().anyMatch(Character::isDigit));
        int[] facts = Stream.concat(numbers, names.stream())
                .mapToInt(fact -> (short) (mixed(fact.hashCode()) >>> 48))
                .distinct()
                .sorted()
                .limit(MOST_FACTS)
                .toArray();
        return new Print(words.isEmpty() ? new short[0] : runs(words), shorts(facts));
    }

    /** As {@link #runs()} and {@link #facts()} gave them; they are its own from now on. */
    public static Print kept(short[] runs, short[] facts) {
        return new Print(runs, facts);
    }

    public short[] runs() {
        return runs.clone();
    }

    /** In ascending order. */
    public short[] facts() {
        return facts.clone();
    }

    /** The share of runs of words that both have, estimated; nothing is like an empty text. */
    double alike(Print other) {
        if (runs.length == 0 || other.runs.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < HASHES; i++) {
            equal += runs[i] == other.runs[i] ? 1 : 0;
        }
        return (double) equal / HASHES;
    }

    /** The share of facts that both have; 1 when neither has any. */
    double sameFacts(Print other) {
        int both = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < facts.length && theirs < other.facts.length) {
            int order = Short.compare(facts[mine], other.facts[theirs]);
            both += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        int all = facts.length + other.facts.length - both;
        return all == 0 ? 1 : (double) both / all;
    }

    private static short[] runs(List<String> words) {
        long[] least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        int last = Math.max(0, words.size() - RUN);
        for (int at = 0; at <= last; at++) {
            long run = 0;
            for (int i = at; i < Math.min(at + RUN, words.size()); i++) {
                run = mixed(run * 31 + words.get(i).hashCode());
            }
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], mixed(run + i * 0x9E3779B97F4A7C15L) >>> 1);
            }
        }
        return shorts(Arrays.stream(least).mapToInt(hash -> (short) hash).toArray());
    }

    private static short[] shorts(int[] values) {
        short[] shorts = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            shorts[i] = (short) values[i];
        }
        return shorts;
    }

    /** Every bit of the value shakes every bit of the result (the finisher of SplitMix64). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
