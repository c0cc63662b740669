package dev.newsstand.load.related;

import java.nio.file.Path;

/** What {@code ./newsstand load related-quality} and {@code related-speed} run. */
public final class RelatedLoad {

    private static final String STORIES = "../shared/data/related/event-stories.jsonl";

    private RelatedLoad() {}

    /** {@code quality [FILE]} or {@code speed [STORIES]}. */
    public static void main(String[] args) {
        switch (args.length == 0 ? "" : args[0]) {
            case "quality" ->
                new QualityTable(LabelledStory.read(Path.of(args.length > 1 ? args[1] : STORIES))).print();
            case "speed" ->
                new Speed(LabelledStory.read(Path.of(STORIES)), args.length > 1 ? Integer.parseInt(args[1]) : 100_000)
                        .measure();
            default -> {
                System.err.println("usage: quality [FILE] | speed [STORIES]");
                System.exit(2);
            }
        }
    }
}
