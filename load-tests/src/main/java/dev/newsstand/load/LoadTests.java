package dev.newsstand.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command behind {@code ./newsstand load}: 0 all well, 1 a check failed, 2 wrong use, 3 no site answers, 4 crashed. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = LoadTests.CRASHED,
        description = "Sends readers and shoppers at a fixed rate to a running site and reads the pages they get.")
public final class LoadTests implements Callable<Integer> {

    static final int FAILED_CHECKS = 1;
    static final int NO_SITE = 3;
    static final int CRASHED = 4;

    @Option(names = "--url", defaultValue = "http://localhost:8080", description = "The site (${DEFAULT-VALUE})")
    URI url = URI.create("http://localhost:8080");

    @Option(names = "--seconds", defaultValue = "60", description = "How long journeys start (${DEFAULT-VALUE})")
    int seconds;

    @Option(names = "--rate", defaultValue = "10", description = "Journeys that start in a second (${DEFAULT-VALUE})")
    double rate;

    @Option(names = "--out", defaultValue = "target/load", description = "Folder for the report (${DEFAULT-VALUE})")
    Path out = Path.of("target/load");

    @Option(names = "--allow-remote", description = "Let the load go to another machine")
    boolean allowRemote;

    private LoadTests() {}

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new LoadTests());
        command.setExecutionExceptionHandler((e, line, parsed) -> {
            System.err.println("load: " + e.getMessage());
            return line.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(command.execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Load load;
        Site site;
        try {
            load = new Load(url, Duration.ofSeconds(seconds), rate, out);
            site = new Site(url);
        } catch (IllegalArgumentException e) {
            System.err.println("load: " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (!allowRemote && !site.isThisMachine()) {
            System.err.printf("load: %s is not this machine; --allow-remote if that is meant%n", load.url());
            return CommandLine.ExitCode.USAGE;
        }
        if (!site.opens()) {
            System.err.printf("load: no site answers at %s (start it with ./newsstand up)%n", load.url());
            return NO_SITE;
        }
        Report report = Run.of(load);
        report.print(System.out);
        return report.clean() ? CommandLine.ExitCode.OK : FAILED_CHECKS;
    }
}
