package dev.newsstand.local.load;

import dev.newsstand.local.console.Console;
import dev.newsstand.local.database.Database;
import dev.newsstand.local.database.PostgresServer;
import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Notes;
import dev.newsstand.local.identity.IdentityKeys;
import dev.newsstand.local.services.Service;
import dev.newsstand.local.services.Services;
import dev.newsstand.local.services.Settings;
import dev.newsstand.local.services.Tuning;
import dev.newsstand.local.site.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A database and a cart-service for the measurement alone, the service tuned as in the containers; thrown away after. */
public final class CartBench implements AutoCloseable {

    /** As the service's pool has. */
    private static final int DATABASE_CONNECTIONS = 8;

    private final DataFolder folder;
    private final PostgresServer postgres;
    private final Services services;
    private final Database database;
    private final Ports ports;
    private final Console console;

    private CartBench(
            DataFolder folder,
            PostgresServer postgres,
            Services services,
            Database database,
            Ports ports,
            Console console) {
        this.folder = folder;
        this.postgres = postgres;
        this.services = services;
        this.database = database;
        this.ports = ports;
        this.console = console;
    }

    /** Starts both in a new folder there. */
    public static CartBench start(Path checkout, Path path, Console console) {
        var folder = new DataFolder(path);
        PostgresServer.stopLeftOver(folder);
        DataFolder.delete(path);
        folder.prepare();
        var postgres =
                console.step("PostgreSQL", () -> PostgresServer.start(folder, Notes.in(folder.resolve("secrets"))));
        var ports = Ports.free();
        var database = postgres.database(Service.CART.label());
        var settings = new Settings(
                ports.management(Service.CART),
                environment(ports, database, IdentityKeys.in(folder.resolve("identity"))));
        var quiet = new Console(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()), false);
        var services = new Services(checkout, folder, quiet, Map.of(Service.CART, settings), Tuning.LONG_RUN);
        console.step("cart", () -> services.start());
        BenchShop.arrange(database);
        return new CartBench(folder, postgres, services, database, ports, console);
    }

    /** Prints as it goes, and what came of it. */
    public void measure(int connections, int rounds, Duration time) {
        new CartLoad(
                        new Adders(ports.of(Service.CART), connections),
                        pgbench(BenchShop.script(folder.path())),
                        pgbench(BenchShop.bareScript(folder.path())),
                        service(),
                        postmaster(),
                        console)
                .run(rounds, time);
        new CartSizes(ports.of(Service.CART), console).run();
    }

    private Pgbench pgbench(Path script) {
        return new Pgbench(Pgbench.installed(), database, script, DATABASE_CONNECTIONS);
    }

    private static Map<String, String> environment(Ports ports, Database database, IdentityKeys keys) {
        return Map.of(
                "NEWSSTAND_PORT", Integer.toString(ports.of(Service.CART)),
                "NEWSSTAND_MANAGEMENT_PORT", Integer.toString(ports.management(Service.CART)),
                "NEWSSTAND_IDENTITY_PUBLIC_KEY", keys.publicKey().toUri().toString(),
                "NEWSSTAND_DB_HOST", database.host(),
                "NEWSSTAND_DB_PORT", Integer.toString(database.port()),
                "NEWSSTAND_DB_NAME", database.name(),
                "NEWSSTAND_DB_USER", database.user(),
                "NEWSSTAND_DB_PASSWORD", database.password());
    }

    private static ProcessHandle service() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("cart-service"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("cart-service does not run"));
    }

    private ProcessHandle postmaster() {
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
