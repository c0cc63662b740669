package dev.newsstand.local.command;

import dev.newsstand.local.console.Console;
import dev.newsstand.local.load.RelatedBench;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code ./newsstand load related-service} runs. */
@Command(
        name = "load-related",
        mixinStandardHelpOptions = true,
        description = "Measure related-service with very many stories; ./newsstand load related-service runs it.")
public final class LoadRelatedCommand implements Callable<Integer> {

    @Mixin
    private FolderOption data = new FolderOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "STORIES",
            defaultValue = "100000",
            description = "How many (${DEFAULT-VALUE})")
    private int stories;

    @Option(names = "--seconds", defaultValue = "60", description = "How long blocks are asked for (${DEFAULT-VALUE})")
    private int seconds;

    private final Console console = Console.standard();

    @Override
    public Integer call() {
        Path folder = data.checkout().resolve("target").resolve("load-related");
        try (var bench = RelatedBench.start(data.checkout(), folder, stories, console)) {
            bench.measure(Duration.ofSeconds(seconds));
        }
        return 0;
    }
}
