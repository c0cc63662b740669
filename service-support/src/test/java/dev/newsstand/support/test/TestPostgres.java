package dev.newsstand.support.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A real PostgreSQL 18 for tests, one for each JVM: a container where a Docker engine answers, otherwise the embedded
 * binaries. Says which on standard output.
 */
public final class TestPostgres {

    private static final AtomicInteger count = new AtomicInteger();
    private static final Server SERVER = start();

    private TestPostgres() {}

    record Server(String host, int port, String user, String password) {

        Connection connect(String database) throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:postgresql://" + host + ":" + port + "/" + database, user, password);
        }
    }

    /** A new, empty database whose name begins so. */
    public static TestDatabase database(String name) {
        String unique = name + "_" + count.incrementAndGet();
        try (Connection connection = SERVER.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + unique);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + unique, e);
        }
        return new TestDatabase(SERVER.host(), SERVER.port(), unique, SERVER.user(), SERVER.password());
    }

    private static Server start() {
        return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static Server container() {
        PostgreSQLContainer postgres = new PostgreSQLContainer(DockerImageName.parse("postgres:18"));
        postgres.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        postgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
        System.out.println("Test infrastructure: Testcontainers, postgres:18 on port " + postgres.getFirstMappedPort());
        return new Server(
                postgres.getHost(), postgres.getFirstMappedPort(), postgres.getUsername(), postgres.getPassword());
    }

    @SuppressWarnings("resource") // stops with the JVM, by a hook of its own
    private static Server embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start();
            System.out.println("Test infrastructure: embedded PostgreSQL on port " + postgres.getPort());
            return new Server("localhost", postgres.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the embedded PostgreSQL", e);
        }
    }
}
