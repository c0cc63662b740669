package dev.newsstand.load.related;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What {@code ./newsstand load related-quality} and {@code related-speed} run, and {@code related-service} has made. */
public final class RelatedLoad {

    private static final String STORIES = "../shared/data/related/event-stories.jsonl";

    private RelatedLoad() {}

    /** {@code quality [FILE]}, {@code speed [STORIES]}, or {@code story|encoding STORIES}: rows on standard output. */
    public static void main(String[] args) {
        switch (args.length == 0 ? "" : args[0]) {
            case "quality" ->
                new QualityTable(LabelledStory.read(Path.of(args.length > 1 ? args[1] : STORIES))).print();
            case "speed" ->
                new Speed(LabelledStory.read(Path.of(STORIES)), args.length > 1 ? Integer.parseInt(args[1]) : 100_000)
                        .measure();
            case "story" -> write(rows(args)::writeStories);
            case "encoding" -> write(rows(args)::writeEncodings);
            default -> {
                System.err.println("usage: quality [FILE] | speed [STORIES] | story STORIES | encoding STORIES");
                System.exit(2);
            }
        }
    }

    private static CopyRows rows(String[] args) {
        return new CopyRows(new MadeStories(LabelledStory.read(Path.of(STORIES))), Integer.parseInt(args[1]));
    }

    private static void write(Consumer<PrintStream> rows) {
        try (var out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20),
                false,
                StandardCharsets.UTF_8)) {
            rows.accept(out);
        }
    }
}
