package dev.newsstand.related.more;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.newsstand.related.more.EventStories.Labelled;
import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.Kinship;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On news stories that people have labelled by event: all at one time and without subjects, so that only the text counts. */
class RelatedQualityTests {

    private static final int DEPTH = 5;

    private Map<StoryId, Labelled> labels;
    private List<Document> documents;

    private record Quality(double gain, double confounders) {}

    @BeforeEach
    void read() throws IOException {
        assumeThat(EventStories.FILE)
                .as("skipped: the labelled stories are not here")
                .exists();
        EventStories stories = EventStories.read();
        List<Meaning> meanings = EventStories.keptMeanings();
        assertThat(meanings).hasSameSizeAs(stories.stories());
        labels = stories.byId();
        documents = IntStream.range(0, meanings.size())
                .mapToObj(i -> stories.stories().get(i).document(meanings.get(i)))
                .toList();
    }

    @Test
    void findsTheStoriesOfTheSameEvent() {
        Kinship kinship = SomeStories.kinship(documents);

        Quality quality = quality(
                "ranking",
                story -> kinship.of(story).stream()
                        .map(affinity -> affinity.other().id())
                        .toList());

        assertThat(quality.gain()).isGreaterThanOrEqualTo(0.985);
        assertThat(quality.confounders()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void showsThemInTheBlocks() {
        Edition edition = SomeStories.edition(documents);

        Quality quality = quality(
                "blocks",
                story -> edition.block(story).orElseThrow().cards().stream()
                        .filter(card -> card.source() == Block.Source.RELATED)
                        .map(card -> card.story().id())
                        .toList());

        assertThat(quality.gain()).isGreaterThanOrEqualTo(0.97);
        assertThat(quality.confounders()).isLessThanOrEqualTo(0.03);
    }

    private Quality quality(String of, Function<StoryId, List<StoryId>> ranking) {
        double gain = 0;
        double confounders = 0;
        for (Labelled story : labels.values()) {
            List<Labelled> top = ranking.apply(story.id()).stream()
                    .limit(DEPTH)
                    .map(labels::get)
                    .toList();
            gain += gain(story, top);
            confounders += top.stream()
                            .filter(other -> other.topic().equals(story.topic())
                                    && !other.event().equals(story.event()))
                            .count()
                    / (double) DEPTH;
        }
        int stories = labels.size();
        System.out.printf(
                "Related stories, %s: same event nDCG@5 %.4f, other event of the topic in the top 5: %.4f (%d stories)%n",
                of, gain / stories, confounders / stories, stories);
        return new Quality(gain / stories, confounders / stories);
    }

    private double gain(Labelled story, List<Labelled> top) {
        double gained = 0;
        double ideal = 0;
        long others = labels.values().stream()
                        .filter(label -> label.event().equals(story.event()))
                        .count()
                - 1;
        for (int rank = 0; rank < DEPTH; rank++) {
            double worth = Math.log(2) / Math.log(rank + 2);
            ideal += rank < others ? worth : 0;
            gained += rank < top.size() && top.get(rank).event().equals(story.event()) ? worth : 0;
        }
        return gained / ideal;
    }
}
