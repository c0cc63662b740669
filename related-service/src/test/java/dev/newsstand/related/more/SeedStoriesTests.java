package dev.newsstand.related.more;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.newsstand.related.more.domain.Block;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three stories of the page this product reproduces, old by two years beside the demo newsroom. */
class SeedStoriesTests {

    private static final Path SEED = Path.of("../../shared/data/seed");
    private static final Path DEMO = Path.of("../local/src/main/resources/demo/stories");
    private static final StoryId AXIS = new StoryId(new UUID(2, 1));
    private static final StoryId KURSK = new StoryId(new UUID(2, 2));
    private static final StoryId ELECTION = new StoryId(new UUID(2, 3));

    private final JsonMapper json = JsonMapper.shared();
    private Edition edition;

    @BeforeEach
    void read() throws IOException {
        assumeThat(SEED).as("skipped: the seed stories are not here").exists();
        List<Document> stories = new ArrayList<>(demo());
        assertThat(stories).hasSizeGreaterThan(20);
        stories.add(seed("emerging-axis", AXIS));
        stories.add(seed("kursk", KURSK));
        stories.add(seed("us-election", ELECTION));
        edition = SomeStories.edition(stories);
    }

    @Test
    void offerTheStoryOfKurskToTheOtherTwo() {
        assertThat(offeredBy(AXIS)).contains(KURSK);
        assertThat(offeredBy(ELECTION)).contains(KURSK);
    }

    @Test
    void giveKurskAWholeBlock() {
        assertThat(offeredBy(KURSK)).hasSize(4).contains(AXIS, ELECTION);
    }

    private List<StoryId> offeredBy(StoryId story) {
        Block block = edition.block(story).orElseThrow().cutTo(4);
        return block.cards().stream().map(card -> card.story().id()).toList();
    }

    private Document seed(String name, StoryId id) {
        JsonNode item = json.readTree(SEED.resolve(name + ".ninjs.json").toFile());
        JsonNode subject = item.at("/subjects/0");
        return SomeStories.story(id.value())
                .titled(item.at("/headlines/0/value").stringValue())
                .text(plain(item.at("/bodies/0/value").stringValue()))
                .on(
                        subject.get("uri").stringValue().replaceAll(".*/", ""),
                        subject.get("name").stringValue())
                .at(Instant.parse(item.get("versionCreated").stringValue()))
                .document();
    }

    private List<Document> demo() throws IOException {
        try (Stream<Path> files = Files.list(DEMO)) {
            List<Path> stories = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return stories.stream()
                    .map(file -> demo(file, stories.indexOf(file)))
                    .toList();
        }
    }

    private Document demo(Path file, int number) {
        JsonNode story = json.readTree(file.toFile());
        String text = story.get("body")
                .valueStream()
                .map(block ->
                        plain(block.path("html").asString(block.path("text").asString(""))))
                .collect(Collectors.joining("\n\n"));
        return SomeStories.story(new UUID(1, number))
                .titled(story.get("headline").stringValue())
                .text(text)
                .at(SomeStories.MORNING.minus(Duration.ofHours(3L * number)))
                .document();
    }

    private static String plain(String html) {
        return html.replace("</p>", "\n\n").replaceAll("<[^>]*>", "");
    }
}
