package dev.newsstand.related.more;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.newsstand.related.more.domain.Affinity;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Ranking;
import dev.newsstand.related.more.domain.SomeStories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On news stories that people have labelled by event: all at one time and without subjects, so that only words count. */
class RelatedQualityTests {

    private static final Path LABELLED = Path.of("../../shared/data/related/event-stories.jsonl");
    private static final int DEPTH = 5;

    private final Map<UUID, JsonNode> labels = new HashMap<>();

    @Test
    void findsTheStoriesOfTheSameEvent() throws IOException {
        assumeThat(LABELLED).as("skipped: the labelled stories are not here").exists();
        Ranking.Judged judged = SomeStories.ranking().judge(read());

        double gain = 0;
        double confounders = 0;
        for (Document story : judged.stories()) {
            List<Affinity> top = judged.affinitiesOf(story.story().id()).stream()
                    .limit(DEPTH)
                    .toList();
            gain += gain(story, top);
            confounders += confounders(story, top);
        }
        int stories = judged.stories().size();
        System.out.printf(
                "Related stories, same event: nDCG@5 %.4f, other event of the topic in the top 5: %.4f (%d stories)%n",
                gain / stories, confounders / stories, stories);
        assertThat(gain / stories).isGreaterThan(0.95);
        assertThat(confounders / stories).isLessThan(0.06);
    }

    private List<Document> read() throws IOException {
        JsonMapper json = JsonMapper.shared();
        return Files.readAllLines(LABELLED).stream()
                .map(json::readTree)
                .map(label -> {
                    UUID id =
                            UUID.nameUUIDFromBytes(label.get("id").stringValue().getBytes(StandardCharsets.UTF_8));
                    labels.put(id, label);
                    return SomeStories.story(id)
                            .titled(label.get("title").stringValue())
                            .text(label.get("text").stringValue())
                            .document();
                })
                .toList();
    }

    private double gain(Document story, List<Affinity> top) {
        double gained = 0;
        double ideal = 0;
        long others = labels.values().stream()
                        .filter(label -> event(label).equals(event(story)))
                        .count()
                - 1;
        for (int rank = 0; rank < DEPTH; rank++) {
            double worth = Math.log(2) / Math.log(rank + 2);
            ideal += rank < others ? worth : 0;
            gained += rank < top.size() && event(top.get(rank).other()).equals(event(story)) ? worth : 0;
        }
        return gained / ideal;
    }

    private double confounders(Document story, List<Affinity> top) {
        return top.stream()
                        .filter(other -> topic(other.other()).equals(topic(story)))
                        .filter(other -> !event(other.other()).equals(event(story)))
                        .count()
                / (double) DEPTH;
    }

    private String event(Document story) {
        return event(labels.get(story.story().id().value()));
    }

    private static String event(JsonNode label) {
        return label.get("event").stringValue();
    }

    private String topic(Document story) {
        return labels.get(story.story().id().value()).get("topic").stringValue();
    }
}
