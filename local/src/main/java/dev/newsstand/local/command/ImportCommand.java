package dev.newsstand.local.command;

import dev.newsstand.local.wire.Import;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files into the running site, one line for each; fails when anything in them was refused. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take wire items (ninjs, NewsML, RSS, Atom) and product lists (CSV) into the running site.")
public final class ImportCommand implements Callable<Integer> {

    @Mixin
    private FolderOption data = new FolderOption();

    @Mixin
    private SiteOption site = new SiteOption();

    @Option(
            names = "--publish",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Publish wire items as far as their rights allow (the default), or keep them as drafts.")
    private boolean publish;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to take in.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        var into = new Import(site.client(data.folder()), publish);
        var complete = true;
        for (var file : files) {
            var outcome = into.send(file);
            (outcome.complete() ? System.out : System.err).println(outcome.line());
            complete &= outcome.complete();
        }
        return complete ? 0 : 1;
    }
}
