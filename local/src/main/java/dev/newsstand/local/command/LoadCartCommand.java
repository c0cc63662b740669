package dev.newsstand.local.command;

import dev.newsstand.local.console.Console;
import dev.newsstand.local.load.CartBench;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code ./newsstand load cart} runs. */
@Command(
        name = "load-cart",
        mixinStandardHelpOptions = true,
        description = "Measure adds to carts through the service against pgbench; ./newsstand load cart runs it.")
public final class LoadCartCommand implements Callable<Integer> {

    @Mixin
    private FolderOption data = new FolderOption();

    @Option(names = "--rounds", defaultValue = "5", description = "How often both are measured (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "10", description = "How long each time (${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--connections", defaultValue = "16", description = "Of shoppers (${DEFAULT-VALUE})")
    private int connections;

    private final Console console = Console.standard();

    @Override
    public Integer call() {
        Path folder = data.checkout().resolve("target").resolve("load-cart");
        try (var bench = CartBench.start(data.checkout(), folder, console)) {
            bench.measure(connections, rounds, Duration.ofSeconds(seconds));
        }
        return 0;
    }
}
