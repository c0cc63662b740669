package dev.newsstand.local.services;

import dev.newsstand.local.console.Console;
import dev.newsstand.local.folder.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The site's services, each a process of its own. */
public final class Services implements AutoCloseable {

    private final Path checkout;
    private final DataFolder folder;
    private final Console console;
    private final LeftOvers leftOvers;
    private final Map<Service, Settings> settings;
    private final Tuning tuning;
    private final Map<Service, SupervisedService> supervised = new EnumMap<>(Service.class);

    public Services(Path checkout, DataFolder folder, Console console, Map<Service, Settings> settings, Tuning tuning) {
        this.checkout = checkout;
        this.folder = folder;
        this.console = console;
        this.leftOvers = new LeftOvers(folder);
        this.settings = settings;
        this.tuning = tuning;
        settings.forEach((service, its) -> supervised.put(
                service, new SupervisedService(service, its.managementPort(), () -> start(service), console)));
    }

    /** Unpacks what is packed, starts all at once and returns when all are ready. */
    public void start() {
        inParallel(service -> Program.of(service, checkout));
        try {
            supervised.values().forEach(SupervisedService::launch);
            inParallel(service -> of(service).awaitReady());
        } catch (RuntimeException e) {
            supervised.values().forEach(SupervisedService::kill);
            throw e;
        }
    }

    /** Starts those of them that are down and returns when all are ready. */
    public void start(Service... services) {
        Stream.of(services).forEach(service -> of(service).launch());
        Stream.of(services).forEach(service -> of(service).awaitReady());
    }

    /** Ends one at once, as a crash would; it stays down until it is started. */
    public void kill(Service service) {
        of(service).kill();
    }

    /** The start-up caches of these services, made in the background. */
    public StartupCaches caches() {
        return new StartupCaches(checkout, settings, tuning, console);
    }

    /** Stops the gateway first, so that nothing new comes in, then the others. */
    @Override
    public void close() {
        Optional.ofNullable(supervised.get(Service.GATEWAY)).ifPresent(SupervisedService::stop);
        inParallel(service -> of(service).stop());
    }

    private ServiceProcess start(Service service) {
        var log = folder.folder("logs").resolve(service.label() + ".log");
        keepEarlier(log);
        var process = ServiceProcess.start(
                service,
                Program.of(service, checkout).command(tuning),
                Objects.requireNonNull(settings.get(service)).environment(),
                console,
                log);
        leftOvers.note(service, process.handle());
        return process;
    }

    private SupervisedService of(Service service) {
        return Objects.requireNonNull(supervised.get(service));
    }

    private void inParallel(Consumer<Service> work) {
        var all = supervised.keySet().stream()
                .map(service -> CompletableFuture.runAsync(
                        () -> work.accept(service),
                        each -> Thread.ofPlatform().daemon().start(each)))
                .toList();
        Failures.join(all);
    }

    private static void keepEarlier(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > 10 << 20) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
