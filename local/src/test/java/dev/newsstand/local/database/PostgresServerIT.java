package dev.newsstand.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    private Path path;

    @Test
    void keepsItsDataAndItsPortBetweenRuns() throws Exception {
        var folder = new DataFolder(path);
        int port;
        try (var server = start(folder)) {
            port = server.port();
            execute(server.database("article"), "create table kept (id int)");
        }
        try (var server = start(folder)) {
            assertThat(server.port()).isEqualTo(port);
            execute(server.database("article"), "select id from kept");
        }
    }

    @Test
    void endsAServerThatAKilledRunLeftBehind() throws Exception {
        var folder = new DataFolder(path);
        var leftBehind = start(folder);
        execute(leftBehind.database("article"), "create table kept (id int)");
        var pid = pid();

        try (var server = start(folder)) {
            assertThat(pid()).isNotEqualTo(pid);
            execute(server.database("article"), "select id from kept");
        }
    }

    private String pid() throws IOException {
        return Files.readAllLines(path.resolve("postgresql/data/postmaster.pid"))
                .getFirst();
    }

    private PostgresServer start(DataFolder folder) {
        return PostgresServer.start(folder, Notes.in(path.resolve("secrets")));
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = connect(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
