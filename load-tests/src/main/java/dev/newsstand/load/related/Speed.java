package dev.newsstand.load.related;

import dev.newsstand.related.more.domain.Archive;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.Manuscript;
import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.Story;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.related.more.domain.Weights;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * The index with very many stories, in this process: without HTTP and database. The stories are made of sentences of
 * labelled ones, their meanings drawn around as many centres; both always the same.
 */
final class Speed {

    private static final int SENTENCES = 14;
    private static final int RATE = 500;
    private static final int SECONDS = 20;

    private final List<List<String>> sentences;
    private final int stories;
    private final Random random = new Random(100_000);
    private final Archive archive = new Archive();

    Speed(List<LabelledStory> source, int stories) {
        this.sentences = source.stream()
                .map(story -> List.of(story.text().split("(?<= [.?!]) ")))
                .toList();
        this.stories = stories;
    }

    void measure() {
        long start = System.nanoTime();
        for (int i = 0; i < stories; i++) {
            archive.put(story(i));
        }
        say("%d stories made, read and taken in: %.1f s", stories, seconds(start));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        say("heap with index and vectors: %d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        blocks();
        changes();
    }

    /** Blocks asked for at a fixed rate, whatever they take: each of another story, none kept. */
    private void blocks() {
        Edition edition = edition();
        for (int i = 0; i < 2_000; i++) {
            ask(edition);
        }
        double[] millis = new double[RATE * SECONDS];
        double busy = 0;
        long start = System.nanoTime();
        for (int i = 0; i < millis.length; i++) {
            long due = start + i * (1_000_000_000L / RATE);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            long began = System.nanoTime();
            ask(edition);
            busy += (System.nanoTime() - began) / 1e6;
            millis[i] = (System.nanoTime() - due) / 1e6;
        }
        Arrays.sort(millis);
        say(
                "blocks at %d/s on one thread: %.2f ms of work each; from due to done p50 %.1f, p99 %.1f ms",
                RATE, busy / millis.length, millis[millis.length / 2], millis[millis.length * 99 / 100]);
    }

    /** One more story, and an edition that has it. */
    private void changes() {
        double[] millis = new double[200];
        for (int i = 0; i < millis.length; i++) {
            Document document = story(stories + i);
            long start = System.nanoTime();
            archive.put(document);
            edition();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        say("a story taken in and a new edition: p50 %.1f, p99 %.1f ms", millis[100], millis[198]);
    }

    private void ask(Edition edition) {
        if (edition.block(id(random.nextInt(stories))).isEmpty()) {
            throw new IllegalStateException("a story is not in the index");
        }
    }

    private Edition edition() {
        return new Edition(archive.view(), Set.of(), Map.of(), Weights.CHOSEN);
    }

    /** Two thirds of its sentences are of one labelled story, so that some belong together. */
    private Document story(int number) {
        int theme = random.nextInt(sentences.size());
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
        return OwnRankings.document(new Manuscript(story, text.toString(), null, null), meaning(theme));
    }

    private Meaning meaning(int theme) {
        Random centre = new Random(theme);
        float[] vector = new float[Meaning.SIZE];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (centre.nextGaussian() + random.nextGaussian());
        }
        return Meaning.of(vector);
    }

    private static StoryId id(int number) {
        return new StoryId(new UUID(7, number));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String form, Object... values) {
        System.out.printf(form + "%n", values);
    }
}
