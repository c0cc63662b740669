package dev.newsstand.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void writesToTheDiskBeforeItAnswers() throws Exception {
        try (var server = start(new DataFolder(path));
                var connection = connect(server.database("article"))) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (var rows = connection.createStatement().executeQuery("show " + setting)) {
                    rows.next();
                    assertThat(rows.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void closesEachDatabaseToTheOtherServices() {
        try (var server = start(new DataFolder(path))) {
            var article = server.database("article");
            var cart = server.database("cart");
            var strange = new Database(cart.host(), cart.port(), cart.name(), article.user(), article.password());
            var guessed = new Database(cart.host(), cart.port(), cart.name(), cart.user(), "guessed");

            assertThatThrownBy(() -> connect(strange)).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> connect(guessed)).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void takesTheWordOfNoPasswordForTheOwnerEither() {
        try (var server = start(new DataFolder(path))) {
            var owner = new Database("127.0.0.1", server.port(), "postgres", "postgres", "postgres");

            assertThatThrownBy(() -> connect(owner)).hasMessageContaining("password authentication failed");
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
