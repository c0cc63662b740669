package dev.newsstand.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsstand.local.folder.DataFolder;
import dev.newsstand.local.folder.Notes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local server is as careful with data, and with who may see it, as one that is not. */
class PostgresSafetyIT {

    @TempDir
    private static Path path;

    private static PostgresServer server;

    @BeforeAll
    static void starts() {
        server = PostgresServer.start(new DataFolder(path), Notes.in(path.resolve("secrets")));
    }

    @AfterAll
    static void stops() {
        server.close();
    }

    @Test
    void writesToTheDiskBeforeItAnswers() throws Exception {
        try (var connection = connect(server.database("article"))) {
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
        var article = server.database("article");
        var cart = server.database("cart");
        var strange = new Database(cart.host(), cart.port(), cart.name(), article.user(), article.password());
        var guessed = new Database(cart.host(), cart.port(), cart.name(), cart.user(), "guessed");

        assertThatThrownBy(() -> connect(strange)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect(guessed)).hasMessageContaining("password authentication failed");
    }

    @Test
    void takesTheWordOfNoPasswordForTheOwnerEither() {
        var owner = new Database("127.0.0.1", server.port(), "postgres", "postgres", "postgres");

        assertThatThrownBy(() -> connect(owner)).hasMessageContaining("password authentication failed");
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
