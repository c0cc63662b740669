package dev.newsstand.article.topic;

import dev.newsstand.article.topic.TopicTable.Topic;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Names and sections of subjects. A code that is not known is kept as it is; its name may still say where it belongs. */
@Component
public class MediaTopics {

    /** For stories of which nobody said what they are about. */
    public static final String OTHER = "News";

    private final TopicTable table;

    MediaTopics() {
        this.table = TopicTable.read();
    }

    /** The English name of a topic. */
    public Optional<String> name(String code) {
        return table.find(code).map(Topic::name);
    }

    /** Those whose name has these words, or whose code begins so, by name; with the section that stories about them are in. */
    public List<Found> find(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return table.byCode().values().stream()
                .filter(topic -> topic.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || topic.code().startsWith(wanted))
                .sorted(Comparator.comparing(Topic::name))
                .map(topic -> new Found(
                        topic.code(), topic.name(), byCode(topic.code()).orElse(OTHER)))
                .toList();
    }

    /** A topic, as editors look for it. */
    public record Found(String code, String name, String section) {}

    /**
     * The section of a story with these subjects, names by code: of the first whose code belongs to one, else of the first
     * whose name sounds like one.
     */
    public String section(SequencedMap<String, String> subjects) {
        return first(subjects.keySet(), this::byCode)
                .or(() -> first(subjects.values(), SectionWords::of))
                .orElse(OTHER);
    }

    private static Optional<String> first(Collection<String> texts, Function<String, Optional<String>> section) {
        return texts.stream().map(section).flatMap(Optional::stream).findFirst();
    }

    /** By the table, else by the order in which codes were handed out. */
    private Optional<String> byCode(String code) {
        return top(code).or(() -> Branches.of(code)).flatMap(SectionsOfTopics::of);
    }

    private Optional<String> top(String code) {
        return code.equals(SectionsOfTopics.ABROAD)
                ? Optional.of(code)
                : table.find(code)
                        .flatMap(topic -> topic.broader().isEmpty() ? Optional.of(code) : top(topic.broader()));
    }
}
