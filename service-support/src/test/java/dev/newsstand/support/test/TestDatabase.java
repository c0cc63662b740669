package dev.newsstand.support.test;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One database of {@link TestPostgres}. */
public record TestDatabase(String host, int port, String name, String user, String password) {

    /** Points a service under test to this database, by the environment variables that operators set. */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("NEWSSTAND_DB_HOST", () -> host);
        registry.add("NEWSSTAND_DB_PORT", () -> port);
        registry.add("NEWSSTAND_DB_NAME", () -> name);
        registry.add("NEWSSTAND_DB_USER", () -> user);
        registry.add("NEWSSTAND_DB_PASSWORD", () -> password);
    }

    /** Runs the migrations at these locations, such as {@code classpath:db/migration}. */
    public TestDatabase migrated(String... locations) {
        Flyway.configure()
                .dataSource(jdbcUrl(), user, password)
                .locations(locations)
                .load()
                .migrate();
        return this;
    }

    /** Reactive connections, unpooled. */
    public ConnectionFactory connectionFactory() {
        return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(host)
                .port(port)
                .database(name)
                .username(user)
                .password(password)
                .build());
    }

    /** A plain connection, for arranging and looking. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user, password);
    }

    private String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }
}
