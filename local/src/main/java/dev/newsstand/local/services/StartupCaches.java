package dev.newsstand.local.services;

import dev.newsstand.local.console.Console;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes, once per build and at low priority, the cache that halves a service's next start: the service is started with its
 * own settings, ends before it opens a port or reads an event, and leaves what it loaded in a file. A cache that cannot be
 * made costs nothing but that time.
 */
public final class StartupCaches implements AutoCloseable {

    private final Path checkout;
    private final Map<Service, Settings> settings;
    private final Tuning tuning;
    private final Console console;
    private volatile boolean closed;
    private volatile @Nullable Process training;

    StartupCaches(Path checkout, Map<Service, Settings> settings, Tuning tuning, Console console) {
        this.checkout = checkout;
        this.settings = settings;
        this.tuning = tuning;
        this.console = console;
    }

    /** Makes those that are missing, one after the other, in the background. */
    public StartupCaches makeInBackground() {
        Thread.ofPlatform().daemon().name("startup-caches").start(this::make);
        return this;
    }

    /** Makes those that are missing. */
    public void make() {
        var made = 0;
        for (var each : settings.entrySet()) {
            if (!closed && make(Program.of(each.getKey(), checkout), each.getValue())) {
                made++;
            }
        }
        if (made > 0 && !closed) {
            console.say("prepared faster starts for " + made + " services");
        }
    }

    @Override
    public void close() {
        closed = true;
        var running = training;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    private boolean make(Program program, Settings its) {
        if (Files.exists(program.cache())) {
            return false;
        }
        var arriving = program.cache().resolveSibling("app.aot.new");
        try {
            var builder = new ProcessBuilder(trainingCommand(program, arriving))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(
                            program.cache().resolveSibling("training.log").toFile()));
            builder.environment().putAll(its.environment());
            var process = builder.start();
            training = process;
            var ended = process.waitFor();
            if (ended == 0 && Files.exists(arriving)) {
                Files.move(arriving, program.cache(), StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
            Files.deleteIfExists(arriving);
        } catch (IOException e) {
            console.warn("no faster start for " + program.service().label() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private List<String> trainingCommand(Program program, Path cache) {
        var command = new ArrayList<>(Sessions.own(List.of("nice", "-n", "15")));
        command.addAll(program.command(
                tuning, List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh", "-Dserver.port=0")));
        return command;
    }
}
