package dev.newsstand.load.related;

import dev.newsstand.related.more.domain.Archive;
import dev.newsstand.related.more.domain.Document;
import dev.newsstand.related.more.domain.Edition;
import dev.newsstand.related.more.domain.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The index with very many stories, in this process: without HTTP and database. */
final class Speed {

    private static final int RATE = 500;
    private static final int SECONDS = 20;

    private final MadeStories made;
    private final int stories;
    private final Random random = new Random(100_000);
    private final Archive archive = new Archive();

    Speed(List<LabelledStory> source, int stories) {
        this.made = new MadeStories(source);
        this.stories = stories;
    }

    void measure() {
        long start = System.nanoTime();
        for (int i = 0; i < stories; i++) {
            archive.put(made.document(i));
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
            Document document = made.document(stories + i);
            long start = System.nanoTime();
            archive.put(document);
            edition();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        say("a story taken in and a new edition: p50 %.1f, p99 %.1f ms", millis[100], millis[198]);
    }

    private void ask(Edition edition) {
        if (edition.block(MadeStories.id(random.nextInt(stories))).isEmpty()) {
            throw new IllegalStateException("a story is not in the index");
        }
    }

    private Edition edition() {
        return new Edition(archive.view(), Set.of(), Map.of(), Weights.CHOSEN);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String form, Object... values) {
        System.out.printf(form + "%n", values);
    }
}
