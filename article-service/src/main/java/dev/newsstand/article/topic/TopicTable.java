package dev.newsstand.article.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The topics that we know by name, from a file of our own. */
record TopicTable(Map<String, Topic> byCode) {

    private static final String FILE = "/media-topics.tsv";

    /** {@code broader} is empty for those at the top. */
    record Topic(String code, String broader, String name) {}

    TopicTable {
        byCode = Map.copyOf(byCode);
    }

    static TopicTable read() {
        try (InputStream file = TopicTable.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new TopicTable(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(TopicTable::topic)
                    .collect(Collectors.toMap(Topic::code, Function.identity())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Topic topic(String line) {
        String[] columns = line.split("\t", 3);
        return new Topic(columns[0], columns[1].equals("-") ? "" : columns[1], columns[2]);
    }

    Optional<Topic> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
