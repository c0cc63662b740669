package dev.newsstand.load.related;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story of which people have said what it is about: stories of one event belong together. */
record LabelledStory(String id, String topic, String event, String title, String text) {

    /** One JSON object a line. */
    static List<LabelledStory> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(JsonMapper.shared()::readTree)
                    .map(LabelledStory::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledStory of(JsonNode line) {
        return new LabelledStory(
                line.get("id").stringValue(),
                line.get("topic").stringValue(),
                line.get("event").stringValue(),
                line.get("title").stringValue(),
                line.get("text").stringValue());
    }
}
