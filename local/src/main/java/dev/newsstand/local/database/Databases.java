package dev.newsstand.local.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

final class Databases {

    private Databases() {}

    /** Makes role and database where they are missing; safe to repeat. Names and passwords are our own, never input. */
    static void ensure(Database superuser, Database wanted) {
        try (var connection =
                DriverManager.getConnection(superuser.jdbcUrl(), superuser.user(), superuser.password())) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", wanted.user())) {
                execute(
                        connection,
                        "CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE".formatted(wanted.user()));
            }
            execute(connection, "ALTER ROLE %s PASSWORD '%s'".formatted(wanted.user(), wanted.password()));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", wanted.name())) {
                execute(connection, "CREATE DATABASE %s OWNER %s".formatted(wanted.name(), wanted.user()));
            }
            execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(wanted.name()));
            execute(connection, "REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
        } catch (SQLException e) {
            throw new IllegalStateException("could not make the database " + wanted, e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
