package dev.newsstand.load.related;

import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * As many stories as one likes, made of sentences of labelled ones, their meanings drawn around as many centres: by its
 * number each is always the same.
 */
final class MadeStories {

    private static final int SENTENCES = 14;

    private final List<List<String>> sentences;

    MadeStories(List<LabelledStory> source) {
        this.sentences = source.stream()
                .map(story -> List.of(story.text().split("(?<= [.?!]) ")))
                .toList();
    }

    Document document(int number) {
        return OwnRankings.document(manuscript(number), meaning(number));
    }

    /** Two thirds of its sentences are of one labelled story, so that some belong together. */
    Manuscript manuscript(int number) {
        Random random = new Random(number);
        int theme = theme(random);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            List<String> from = sentences.get(i % 3 == 2 ? random.nextInt(sentences.size()) : theme);
            text.append(from.get(random.nextInt(from.size()))).append(' ');
        }
        text.append("Number ").append(number).append('.');
        Story story = new Story(
                id(number),
                1,
                "story-" + number,
                "Story number " + number,
                text.substring(0, Math.min(180, text.length())),
                null,
                "World",
                List.of(),
                Instant.EPOCH.plus(Duration.ofMinutes(7L * number)));
        return new Manuscript(story, text.toString(), null, null);
    }

    Meaning meaning(int number) {
        Random random = new Random(number);
        Random centre = new Random(theme(random));
        float[] vector = new float[Meaning.SIZE];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (centre.nextGaussian() + random.nextGaussian());
        }
        return Meaning.of(vector);
    }

    /** The first thing that is drawn for a story. */
    private int theme(Random random) {
        return random.nextInt(sentences.size());
    }

    static StoryId id(int number) {
        return new StoryId(new UUID(7, number));
    }
}
