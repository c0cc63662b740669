package dev.newsstand.local.services;

import dev.newsstand.local.console.Console;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One running service, whose lines go to the terminal behind its name and to its log file. They are read by a platform
 * thread: a read from a pipe would hold the carrier of a virtual one.
 */
final class ServiceProcess {

    private static final int REMEMBERED = 20;

    private final Process process;
    private final Thread reader;
    private final Deque<String> lastLines = new ArrayDeque<>();

    private ServiceProcess(Process process, Service service, Console console, Path log) {
        this.process = process;
        this.reader =
                Thread.ofPlatform().daemon().name(service.label() + "-log").start(() -> copy(service, console, log));
    }

    static ServiceProcess start(
            Service service, List<String> command, Map<String, String> environment, Console console, Path log) {
        try {
            var builder = new ProcessBuilder(Sessions.own(command)).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return new ServiceProcess(builder.start(), service, console, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    void onExit(Consumer<ServiceProcess> listener) {
        process.onExit().thenAccept(ended -> listener.accept(this));
    }

    /** Asks it to end and waits; ends it by force when the time is over. */
    void stop(Duration patience) {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as a crash would. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** The last lines it wrote; complete once it has ended. */
    List<String> lastLines() {
        try {
            if (!process.isAlive()) {
                reader.join(Duration.ofSeconds(2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (lastLines) {
            return List.copyOf(lastLines);
        }
    }

    private void copy(Service service, Console console, Path log) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8);
                var file = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                write(file, line);
                console.line(service.source(), line);
            }
        } catch (IOException e) {
            console.warn(service.label() + ": its log ends here (" + e.getMessage() + ")");
        }
    }

    private void remember(String line) {
        synchronized (lastLines) {
            lastLines.add(line);
            if (lastLines.size() > REMEMBERED) {
                lastLines.remove();
            }
        }
    }

    private static void write(BufferedWriter file, String line) throws IOException {
        file.write(line);
        file.newLine();
        file.flush();
    }
}
