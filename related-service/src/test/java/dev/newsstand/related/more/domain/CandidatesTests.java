package dev.newsstand.related.more.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of many stories only some are compared: the same ones in whatever order they came, and the best among them. */
class CandidatesTests {

    private static final int THEMES = 40;
    private static final int STORIES = 600;

    @Test
    void areTheSameInWhateverOrderTheStoriesCame() {
        List<Document> stories = stories();
        Set<StoryId> chosen = chosen(SomeStories.view(stories));
        Collections.shuffle(stories, new Random(3));

        assertThat(chosen(SomeStories.view(stories))).isEqualTo(chosen);
    }

    @Test
    void areFewerThanAllAndHoldTheStoriesOfTheSameTheme() {
        Set<StoryId> chosen = chosen(SomeStories.view(stories()));

        assertThat(chosen).hasSizeLessThan(STORIES / 2);
        assertThat(chosen)
                .containsAll(IntStream.iterate(0, i -> i < STORIES, i -> i + THEMES)
                        .mapToObj(CandidatesTests::id)
                        .toList());
    }

    private static Set<StoryId> chosen(View view) {
        Query query = new Query(
                new TermWeights(view, SomeStories.WEIGHTS), view.find(id(0)).orElseThrow());
        return IntStream.of(new Candidates(view, 10).of(query))
                .mapToObj(place -> view.entry(place).story().id())
                .collect(Collectors.toSet());
    }

    private static List<Document> stories() {
        Random random = new Random(11);
        return new ArrayList<>(IntStream.range(0, STORIES)
                .mapToObj(i -> SomeStories.story(id(i).value())
                        .text("theme" + i % THEMES + " common words everywhere word" + random.nextInt(300))
                        .document(meaning(i % THEMES, random)))
                .toList());
    }

    private static Meaning meaning(int theme, Random noise) {
        Random centre = new Random(theme);
        float[] vector = new float[Meaning.SIZE];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (centre.nextGaussian() + noise.nextGaussian() / 2);
        }
        return Meaning.of(vector);
    }

    private static StoryId id(int number) {
        return new StoryId(new UUID(0, number));
    }
}
