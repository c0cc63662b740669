package dev.newsstand.local.command;

import dev.newsstand.local.Failure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The commands that the script runs by itself, so that the list of commands is whole. */
public final class ScriptCommands {

    private ScriptCommands() {}

    /** Builds what is not built. */
    @Command(
            name = "build",
            mixinStandardHelpOptions = true,
            description = "Build what is not built (up does this by itself; docker-compose needs it).")
    public static final class Build implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new Failure("run ./newsstand build in a checkout");
        }
    }

    /** Builds and tests everything. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Build and test everything, in a real browser too.")
    public static final class Test implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new Failure("run ./newsstand test in a checkout");
        }
    }

    /** Loads the running site. */
    @Command(
            name = "load",
            mixinStandardHelpOptions = true,
            description = "Send readers and shoppers to the running site and measure (--seconds N ...).")
    public static final class Load implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new Failure("run ./newsstand load in a checkout");
        }
    }
}
