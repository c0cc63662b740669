package dev.newsstand.load.related;

import dev.newsstand.related.more.Openings;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.Weights;
import dev.newsstand.related.more.meaning.OnnxModel;
import dev.newsstand.related.more.persistence.ReadingBytes;
import java.io.PrintStream;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Made stories as the service keeps them, for PostgreSQL's {@code COPY}: rows of its tables {@code story} (id, version,
 * public, slug, title, excerpt, section, subjects, published_at, body, reading, reading_way, model, opening_key) and
 * {@code encoding}.
 */
record CopyRows(MadeStories made, int stories) {

    void writeStories(PrintStream out) {
        for (int number = 0; number < stories; number++) {
            Manuscript manuscript = made.manuscript(number);
            Story story = manuscript.story();
            byte[] reading =
                    ReadingBytes.of(OwnRankings.document(manuscript, null).reading());
            row(
                    out,
                    story.id(),
                    story.version(),
                    true,
                    story.slug(),
                    story.title(),
                    String.valueOf(story.excerpt()),
                    String.valueOf(story.section()),
                    "[]",
                    story.publishedAt(),
                    manuscript.text(),
                    bytes(reading),
                    ReadingBytes.way(Weights.CHOSEN.title()),
                    OnnxModel.NAME,
                    key(manuscript));
        }
    }

    void writeEncodings(PrintStream out) {
        for (int number = 0; number < stories; number++) {
            row(out, key(made.manuscript(number)), bytes(made.meaning(number).bytes()));
        }
    }

    private static String key(Manuscript manuscript) {
        return bytes(Openings.key(OnnxModel.NAME, manuscript.opening()));
    }

    private static String bytes(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    private static void row(PrintStream out, Object... values) {
        out.print(Stream.of(values)
                .map(value -> value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r"))
                .collect(Collectors.joining("\t", "", "\n")));
    }
}
