package dev.newsstand.local.load;

import dev.newsstand.local.console.Console;
import dev.newsstand.local.database.Database;
import dev.newsstand.local.database.PostgresServer;
import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Notes;
import dev.newsstand.local.identity.IdentityKeys;
import dev.newsstand.local.identity.Tokens;
import dev.newsstand.local.services.Service;
import dev.newsstand.local.services.Services;
import dev.newsstand.local.services.Settings;
import dev.newsstand.local.services.Tuning;
import dev.newsstand.local.site.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Some of the site's services with databases of their own, for a measurement alone; thrown away with the next one. */
final class Bench implements AutoCloseable {

    private final DataFolder folder;
    private final PostgresServer postgres;
    private final IdentityKeys keys;
    private final Ports ports = Ports.free();
    private final Map<Service, Database> databases = new EnumMap<>(Service.class);
    private final Services services;

    private Bench(Path checkout, DataFolder folder, PostgresServer postgres, Tuning tuning, Service... of) {
        this.folder = folder;
        this.postgres = postgres;
        this.keys = IdentityKeys.in(folder.resolve("identity"));
        Map<Service, Settings> settings = new EnumMap<>(Service.class);
        for (var service : of) {
            databases.put(service, postgres.database(service.label()));
            settings.put(service, new Settings(ports.management(service), environment(service)));
        }
        var quiet = new Console(new PrintStream(OutputStream.nullOutputStream()), false);
        this.services = new Services(checkout, folder, quiet, settings, tuning);
    }

    /** Starts PostgreSQL and these services in a new folder there. */
    static Bench start(Path checkout, Path path, Console console, Tuning tuning, Service... services) {
        var folder = new DataFolder(path);
        PostgresServer.stopLeftOver(folder);
        DataFolder.delete(path);
        folder.prepare();
        var postgres =
                console.step("PostgreSQL", () -> PostgresServer.start(folder, Notes.in(folder.resolve("secrets"))));
        try {
            var bench = new Bench(checkout, folder, postgres, tuning, services);
            console.step("services", () -> bench.services.start());
            return bench;
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private Map<String, String> environment(Service service) {
        var database = database(service);
        var environment = new HashMap<>(Map.of(
                "NEWSSTAND_PORT", Integer.toString(ports.of(service)),
                "NEWSSTAND_MANAGEMENT_PORT", Integer.toString(ports.management(service)),
                "NEWSSTAND_IDENTITY_PUBLIC_KEY", keys.publicKey().toUri().toString(),
                "NEWSSTAND_DB_HOST", database.host(),
                "NEWSSTAND_DB_PORT", Integer.toString(database.port()),
                "NEWSSTAND_DB_NAME", database.name(),
                "NEWSSTAND_DB_USER", database.user(),
                "NEWSSTAND_DB_PASSWORD", database.password()));
        environment.put("NEWSSTAND_ARTICLE_URL", ports.url(Service.ARTICLE));
        environment.put("NEWSSTAND_CART_URL", ports.url(Service.CART));
        return environment;
    }

    Path folder() {
        return folder.path();
    }

    int port(Service service) {
        return ports.of(service);
    }

    String url(Service service) {
        return ports.url(service);
    }

    Database database(Service service) {
        return Objects.requireNonNull(databases.get(service));
    }

    Services services() {
        return services;
    }

    Tokens tokens() {
        return new Tokens(keys, Clock.systemUTC());
    }

    ProcessHandle process(Service service) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("/" + service.module() + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(service.label() + " does not run"));
    }

    ProcessHandle postmaster() {
        try (var lines =
                Files.lines(folder.resolve("postgresql").resolve("data").resolve("postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        services.close();
        postgres.close();
    }
}
