package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.console.Console;
import dev.newsstand.local.services.Service;
import dev.newsstand.local.services.Tuning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * related-service as it is shipped, with very many stories, 512 MB of heap and a newsroom beside it: how long a start takes,
 * how fast blocks are answered, and how soon what is published or killed is seen in them.
 */
public final class RelatedBench implements AutoCloseable {

    private static final int RATE = 500;
    private static final int READERS = 64;
    private static final int CHANGES_PER_SECOND = 5;
    private static final int CHANGES = 150;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private final Bench bench;
    private final int stories;
    private final Console console;

    private RelatedBench(Bench bench, int stories, Console console) {
        this.bench = bench;
        this.stories = stories;
        this.console = console;
    }

    /** Starts it in a new folder there and fills it. */
    public static RelatedBench start(Path checkout, Path folder, int stories, Console console) {
        var bench = Bench.start(
                checkout, folder, console, Tuning.LARGE_INDEX, Service.ARTICLE, Service.CART, Service.RELATED);
        try {
            bench.services().kill(Service.RELATED);
            console.step(
                    stories + " stories",
                    () -> new RelatedRows(checkout, bench.database(Service.RELATED)).fill(stories));
            return new RelatedBench(bench, stories, console);
        } catch (RuntimeException e) {
            bench.close();
            throw e;
        }
    }

    /** Prints as it goes. */
    public void measure(Duration time) {
        restart();
        var blocks = new Blocks(bench.port(Service.RELATED), stories, READERS);
        blocks.ask(RATE, WARM_UP);
        double before = CpuTime.of(bench.process(Service.RELATED));
        var answers = blocks.ask(RATE, time);
        double cpu = (CpuTime.of(bench.process(Service.RELATED)) - before) / (RATE * time.toSeconds());
        say("GET of random blocks at %d/s: %s (goal: p99 50)", RATE, answers.text());
        say("  processor time of the service for each: %.2f ms", cpu);
        sayMemory();
        var changes = new Newsflash(
                        new SiteClient(bench.url(Service.ARTICLE), bench.tokens()),
                        bench.port(Service.RELATED),
                        CHANGES_PER_SECOND)
                .run(CHANGES);
        say(
                "published to shown in another's block at %d/s: %s (goal: p99 500)",
                CHANGES_PER_SECOND, changes.get(0).text());
        say(
                "killed to gone from another's block at %d/s: %s (goal: p99 500)",
                CHANGES_PER_SECOND, changes.get(1).text());
        sayMemory();
        bench.services().kill(Service.RELATED);
        console.step(
                "the cache that ./newsstand up starts with",
                () -> bench.services().caches().make());
        restart();
    }

    private void restart() {
        long began = System.nanoTime();
        bench.services().start(Service.RELATED);
        double ready = (System.nanoTime() - began) / 1e9;
        firstAnswer("/api/v1/related/" + Blocks.id(0));
        double answered = (System.nanoTime() - began) / 1e9;
        double cpu = CpuTime.of(bench.process(Service.RELATED)) / 1e3;
        var index = JsonMapper.shared().readTree(firstAnswer("/api/v1/related/index"));
        say(
                "start with %d stories: ready after %.1f s, first block after %.1f s and %.1f s of processor time (goal: 20)",
                index.path("documents").asInt(), ready, answered, cpu);
        say(
                "  stories that the model has to be asked about: %d",
                index.path("waiting").asInt());
    }

    private String firstAnswer(String path) {
        for (long end = System.nanoTime() + Duration.ofMinutes(3).toNanos(); ; ) {
            try (var reader = new PlainConnection(bench.port(Service.RELATED))) {
                return reader.get(path);
            } catch (IOException | Failure notYet) {
                if (System.nanoTime() > end) {
                    throw new Failure("related-service does not answer", notYet);
                }
                Pauses.until(System.nanoTime() + Duration.ofMillis(50).toNanos());
            }
        }
    }

    /** As Linux counts it: heap of at most 512 MB, code, buffers, and the model while it is loaded. */
    private void sayMemory() {
        try (var lines = Files.lines(
                Path.of("/proc", Long.toString(bench.process(Service.RELATED).pid()), "status"))) {
            lines.filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .forEach(line ->
                            say("  memory of the process, heap at most 512 MB: %s", line.replaceAll("\\s+", " ")));
        } catch (IOException e) {
            throw new Failure("cannot read the memory of the service: " + e, e);
        }
    }

    private void say(String form, Object... values) {
        console.say(String.format(Locale.ROOT, form, values));
    }

    @Override
    public void close() {
        bench.close();
    }
}
