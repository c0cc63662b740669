package dev.newsstand.local;

import dev.newsstand.local.command.DemoCommand;
import dev.newsstand.local.command.DownCommand;
import dev.newsstand.local.command.ImportCommand;
import dev.newsstand.local.command.KeysCommand;
import dev.newsstand.local.command.LoadCartCommand;
import dev.newsstand.local.command.LoadRelatedCommand;
import dev.newsstand.local.command.ScriptCommands;
import dev.newsstand.local.command.TokenCommand;
import dev.newsstand.local.command.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line behind {@code ./newsstand}. */
@Command(
        name = "newsstand",
        mixinStandardHelpOptions = true,
        version = "newsstand 0.1.0-SNAPSHOT",
        description = "A storefront and a newsroom on one page.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            DemoCommand.class,
            ScriptCommands.Build.class,
            ScriptCommands.Load.class,
            ScriptCommands.Test.class,
            KeysCommand.class,
            LoadCartCommand.class,
            LoadRelatedCommand.class,
            HelpCommand.class
        })
public final class Newsstand {

    private Newsstand() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args.length == 0 ? new String[] {"--help"} : args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Newsstand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Newsstand::tell);
    }

    /** What a person can put right is said in one line; anything else is a defect of ours and keeps its trace. */
    private static int tell(Exception thrown, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (thrown instanceof Failure failure) {
            line.getErr().println("newsstand: " + failure.line());
            return 1;
        }
        throw thrown;
    }
}
