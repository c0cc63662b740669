package dev.newsstand.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line behind {@code ./newsstand}. */
@Command(name = "newsstand", mixinStandardHelpOptions = true)
public final class Newsstand {

    private Newsstand() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Newsstand()).execute(args));
    }
}
