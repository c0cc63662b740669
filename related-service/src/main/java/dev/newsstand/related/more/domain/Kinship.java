package dev.newsstand.related.more.domain;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much stories have to do with each other: what they say, what they mean, what the nearest story says of them, their
 * subjects and section, and their time. A function of the set of stories, never of the order in which they came.
 */
public final class Kinship {

    /** So many of the best are judged in full. */
    static final int MOST = 60;

    private final View view;
    private final Weights weights;
    private final TermWeights terms;
    private final Candidates candidates;

    public Kinship(View view, Weights weights) {
        this(new TermWeights(view, weights));
    }

    Kinship(TermWeights terms) {
        this.view = terms.view();
        this.weights = terms.weights();
        this.terms = terms;
        this.candidates = new Candidates(view);
    }

    private record Alike(Entry other, double words, double alike) {

        static final Comparator<Alike> MOST_FIRST = Comparator.comparingDouble(Alike::alike)
                .reversed()
                .thenComparing(Alike::other, Chronicle.OLDEST_FIRST.reversed());
    }

    /** The other stories that have most to do with it, best first. */
    List<Affinity> of(Entry entry) {
        Query query = new Query(terms, entry);
        List<Alike> alikes = alikes(query);
        if (alikes.isEmpty()) {
            return List.of();
        }
        Alike nearest = alikes.getFirst();
        Query witness = new Query(terms, nearest.other());
        return alikes.stream()
                .map(alike -> affinity(query, alike, nearest, witness))
                .sorted(Affinity.BEST_FIRST)
                .toList();
    }

    private List<Alike> alikes(Query query) {
        int[] places = candidates.of(query);
        double[] words = new double[places.length];
        double[] alike = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            Entry other = view.entry(places[i]);
            words[i] = query.words(other);
            alike[i] = places[i] == query.entry().place() ? 0 : Affinity.rounded(query.alike(words[i], other));
        }
        double least = places.length <= MOST ? 0 : Selection.nthLargest(alike.clone(), places.length, MOST);
        return IntStream.range(0, places.length)
                .filter(i -> alike[i] > 0 && alike[i] >= least)
                .mapToObj(i -> new Alike(view.entry(places[i]), words[i], alike[i]))
                .sorted(Alike.MOST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** The nearest story is a witness: what is alike to it too is likelier to be of the same event. */
    private Affinity affinity(Query query, Alike alike, Alike nearest, Query witness) {
        Entry other = alike.other();
        double vouched = other == nearest.other() ? 1 : Affinity.rounded(witness.alike(other));
        double weight = weights.witness() * nearest.alike();
        double content = (alike.alike() + weight * vouched) / (1 + weight);
        Story mine = query.entry().story();
        Story theirs = other.story();
        double subject = mine.subjectsInCommon(theirs);
        boolean section = mine.section() != null && Objects.equals(mine.section(), theirs.section());
        double time = weights.time(Duration.between(mine.publishedAt(), theirs.publishedAt()));
        double beside = weights.subject() * subject + (section ? weights.section() : 0);
        return new Affinity(
                other,
                Affinity.rounded((content + beside) * time),
                Affinity.rounded((alike.alike() + beside) * time),
                new Affinity.Parts(
                        Affinity.rounded(alike.words()),
                        rounded(query.meaning(other)),
                        vouched,
                        Affinity.rounded(subject),
                        section,
                        Affinity.rounded(time)));
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Affinity.rounded(value);
    }

    /** The terms of both stories, the most telling first. */
    List<Affinity.Shared> sharedTerms(Entry one, Entry other) {
        return sharedTerms(view, new Query(terms, one), other);
    }

    static List<Affinity.Shared> sharedTerms(View view, Query query, Entry other) {
        double[] shares = query.shares(other);
        return IntStream.range(0, shares.length)
                .filter(i -> shares[i] > 0)
                .mapToObj(i -> new Affinity.Shared(view.words().word(other.terms()[i]), Affinity.rounded(shares[i])))
                .sorted(Affinity.Shared.MOST_FIRST)
                .toList();
    }

    /** The same for any story that is public. */
    public List<Affinity> of(StoryId story) {
        return view.find(story).map(this::of).orElse(List.of());
    }
}
