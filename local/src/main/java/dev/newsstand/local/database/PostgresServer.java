package dev.newsstand.local.database;

import dev.newsstand.local.Failure;
import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Notes;
import dev.newsstand.local.site.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * PostgreSQL on 127.0.0.1, its data in the data folder, safe against power loss ({@code fsync} on). It runs in a process
 * group of its own, so that Ctrl-C reaches this program first and the services end before it does.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final Programs programs;
    private final Path data;
    private final Notes notes;
    private final int port;

    private PostgresServer(Programs programs, Path data, Notes notes, int port) {
        this.programs = programs;
        this.data = data;
        this.notes = notes;
        this.port = port;
    }

    /** Starts the server, first ending one that a killed run has left behind; gives it back when it takes connections. */
    public static PostgresServer start(DataFolder folder, Notes notes) {
        var data = folder.folder("postgresql").resolve("data");
        var log = folder.folder("logs").resolve("postgres.log");
        var programs = new Programs(Binaries.in(folder), log);
        if (!Files.exists(data)) {
            initialise(programs, data, notes);
        }
        stopIfRunning(programs, data);
        var port = Ports.stable(notes, "postgres.port");
        writeSettings(data, port);
        programs.run("pg_ctl", "start", "-D", data.toString(), "-w", "-t", "60", "-s", "-l", log.toString());
        return new PostgresServer(programs, data, notes, port);
    }

    /** Ends a server that runs on this folder's data, whoever started it. */
    public static void stopLeftOver(DataFolder folder) {
        var data = folder.resolve("postgresql").resolve("data");
        if (Files.exists(data)) {
            stopIfRunning(
                    new Programs(Binaries.in(folder), folder.folder("logs").resolve("postgres.log")), data);
        }
    }

    public int port() {
        return port;
    }

    /** A database of this name, owned by a role of this name that can open no other. */
    public Database database(String name) {
        var password = Passwords.kept(notes, "database." + name);
        var database = new Database("127.0.0.1", port, name, name, password);
        Databases.ensure(new Database("127.0.0.1", port, SUPERUSER, SUPERUSER, superuserPassword(notes)), database);
        return database;
    }

    @Override
    public void close() {
        stopIfRunning(programs, data);
    }

    private static void initialise(Programs programs, Path data, Notes notes) {
        var arriving = data.resolveSibling("data.new");
        DataFolder.delete(arriving);
        try {
            var password = Files.createTempFile(data.getParent(), "first", null);
            Files.writeString(password, superuserPassword(notes));
            programs.run(
                    "initdb",
                    "-D",
                    arriving.toString(),
                    "-U",
                    SUPERUSER,
                    "-E",
                    "UTF8",
                    "--no-instructions",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--auth=scram-sha-256",
                    "--pwfile=" + password);
            Files.delete(password);
            Files.writeString(
                    arriving.resolve("postgresql.conf"), "\ninclude 'newsstand.conf'\n", StandardOpenOption.APPEND);
            Files.writeString(arriving.resolve("newsstand.conf"), "");
            Files.move(arriving, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSettings(Path data, int port) {
        try {
            Files.writeString(data.resolve("newsstand.conf"), """
                    listen_addresses = '127.0.0.1'
                    unix_socket_directories = ''
                    port = %d
                    fsync = on
                    synchronous_commit = on
                    shared_buffers = 64MB
                    max_connections = 60
                    max_wal_size = 256MB
                    jit = off
                    timezone = 'UTC'
                    log_timezone = 'UTC'
                    """.formatted(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopIfRunning(Programs programs, Path data) {
        if (programs.succeeds("pg_ctl", "status", "-D", data.toString())) {
            try {
                programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30", "-s");
            } catch (Failure tooSlow) {
                programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w", "-t", "30", "-s");
            }
        }
    }

    private static String superuserPassword(Notes notes) {
        return Passwords.kept(notes, "database." + SUPERUSER);
    }
}
