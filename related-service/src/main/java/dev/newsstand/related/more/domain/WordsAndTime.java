package dev.newsstand.related.more.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Stories belong together that use the same telling words (TF-IDF cosine) at about the same time. */
public final class WordsAndTime implements Ranking {

    private final Weights weights;

    public WordsAndTime(Weights weights) {
        this.weights = weights;
    }

    @Override
    public Judged judge(Collection<Document> stories) {
        return new JudgedByWords(
                stories.stream().sorted(Comparator.comparing(Document::id)).toList());
    }

    private final class JudgedByWords implements Judged {

        private final List<Document> stories;
        private final Map<StoryId, Integer> places = new HashMap<>();
        private final Vectors vectors;

        JudgedByWords(List<Document> stories) {
            this.stories = stories;
            this.vectors = new Vectors(stories.stream().map(Document::terms).toList());
            stories.forEach(story -> places.put(story.id(), places.size()));
        }

        @Override
        public List<Affinity> affinitiesOf(StoryId id) {
            Integer story = places.get(id);
            if (story == null) {
                return List.of();
            }
            double[] cosines = vectors.cosines(story);
            return IntStream.range(0, stories.size())
                    .filter(other -> other != story)
                    .mapToObj(other -> affinity(stories.get(story).story(), stories.get(other), cosines[other]))
                    .filter(affinity -> affinity.score() > 0)
                    .sorted(Affinity.BEST_FIRST)
                    .toList();
        }

        private Affinity affinity(Story story, Document document, double cosine) {
            Story other = document.story();
            double subject = shared(story.subjectCodes(), other.subjectCodes());
            boolean section = story.section() != null && Objects.equals(story.section(), other.section());
            double time = weights.time(Duration.between(story.publishedAt(), other.publishedAt()));
            double alike = weights.words() * cosine + weights.subject() * subject + (section ? weights.section() : 0);
            return new Affinity(
                    document,
                    Affinity.rounded(alike * time),
                    new Affinity.Parts(
                            Affinity.rounded(cosine), Affinity.rounded(subject), section, Affinity.rounded(time)));
        }

        @Override
        public List<Affinity.Shared> sharedBy(StoryId one, StoryId other) {
            Integer first = places.get(one);
            Integer second = places.get(other);
            return first == null || second == null ? List.of() : vectors.shared(first, second);
        }

        @Override
        public Optional<Document> story(StoryId id) {
            return Optional.ofNullable(places.get(id)).map(stories::get);
        }

        @Override
        public List<Document> stories() {
            return stories;
        }
    }

    /** Jaccard's measure: of all subjects of the two, the share that both have. */
    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return (double) (one.size() + other.size() - all.size()) / all.size();
    }
}
