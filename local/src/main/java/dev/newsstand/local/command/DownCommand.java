package dev.newsstand.local.command;

import dev.newsstand.local.Failure;
import dev.newsstand.local.database.PostgresServer;
import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Lock;
import dev.newsstand.local.services.LeftOvers;
import dev.newsstand.local.site.Running;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops a running site, and what a killed one has left behind. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stop the site that runs on a data folder.")
public final class DownCommand implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 90;

    @Mixin
    private FolderOption data = new FolderOption();

    @Override
    public Integer call() throws Exception {
        var folder = data.folder();
        if (!Files.exists(folder.path())) {
            System.out.println("Nothing runs on " + folder.path());
            return 0;
        }
        var running = Running.of(folder);
        running.ifPresent(DownCommand::stop);
        sweep(folder);
        System.out.println(
                running.map(site -> "Stopped the site at " + site.url()).orElse("Nothing runs on " + folder.path()));
        return 0;
    }

    private static void stop(Running site) {
        ProcessHandle.of(site.pid()).ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                throw new Failure(
                        "the site (pid " + site.pid() + ") does not stop within " + PATIENCE_SECONDS + " s", e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void sweep(DataFolder folder) {
        Lock.take(folder).ifPresent(lock -> {
            try (lock) {
                new LeftOvers(folder).end();
                PostgresServer.stopLeftOver(folder);
            }
        });
    }
}
