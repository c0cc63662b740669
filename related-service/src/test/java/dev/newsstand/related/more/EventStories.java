package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.SomeStories;
import dev.newsstand.related.more.domain.StoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled stories: those of one event belong together; another event of the same topic is a confounder. */
record EventStories(List<Labelled> stories) {

    static final Path FILE = Path.of("../../shared/data/related/event-stories.jsonl");

    record Labelled(String topic, String event, String title, String text, StoryId id) {

        static Labelled of(JsonNode line) {
            UUID id = UUID.nameUUIDFromBytes(line.get("id").stringValue().getBytes(StandardCharsets.UTF_8));
            return new Labelled(
                    line.get("topic").stringValue(),
                    line.get("event").stringValue(),
                    line.get("title").stringValue(),
                    line.get("text").stringValue(),
                    new StoryId(id));
        }

        /** What the model is asked about. */
        String opening() {
            return draft().manuscript().opening();
        }

        Document document(Meaning meaning) {
            return draft().document(meaning);
        }

        private SomeStories.Draft draft() {
            return SomeStories.story(id.value()).titled(title).text(text);
        }
    }

    static EventStories read() throws IOException {
        return new EventStories(Files.readAllLines(FILE).stream()
                .map(JsonMapper.shared()::readTree)
                .map(Labelled::of)
                .toList());
    }

    Map<StoryId, Labelled> byId() {
        return stories.stream().collect(Collectors.toMap(Labelled::id, Function.identity()));
    }

    /** What the model said of each, kept beside the tests: asking it takes a minute. */
    static List<Meaning> keptMeanings() {
        try (var stream = EventStories.class.getResourceAsStream("/event-meanings.bin")) {
            byte[] all = stream.readAllBytes();
            return IntStream.range(0, all.length / Meaning.SIZE)
                    .mapToObj(i -> Meaning.of(Arrays.copyOfRange(all, i * Meaning.SIZE, (i + 1) * Meaning.SIZE)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
