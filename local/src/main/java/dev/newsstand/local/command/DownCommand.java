package dev.newsstand.local.command;

import dev.newsstand.local.Failure;
import dev.newsstand.local.database.PostgresServer;
import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Lock;
import dev.newsstand.local.services.LeftOvers;
import dev.newsstand.local.site.Running;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops a running site, and what a killed one has left behind. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stop the site that runs on a data folder.")
public final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(100);

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
        running.ifPresent(site -> stop(site, folder));
        sweep(folder);
        System.out.println(
                running.map(site -> "Stopped the site at " + site.url()).orElse("Nothing runs on " + folder.path()));
        return 0;
    }

    private static void stop(Running site, DataFolder folder) {
        ProcessHandle.of(site.pid()).ifPresent(ProcessHandle::destroy);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Running.of(folder).isPresent()) {
            if (System.nanoTime() > deadline) {
                throw new Failure(
                        "the site (pid " + site.pid() + ") does not stop within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
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
