package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import dev.newsstand.local.database.Database;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Fills related-service's database with stories that the load tests make, as if the service had taken them in. */
record RelatedRows(Path checkout, Database database) {

    private static final String STORY = """
            COPY story (id, version, public, slug, title, excerpt, section, subjects, published_at, body, reading,
                reading_way, model, opening_key) FROM STDIN""";

    void fill(int stories) {
        copy("encoding", "COPY encoding (key, vector) FROM STDIN", stories);
        copy("story", STORY, stories);
    }

    private void copy(String table, String statement, int stories) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            var maker = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "-cp",
                            "load-tests/target/load-tests-0.1.0-SNAPSHOT.jar",
                            "dev.newsstand.load.related.RelatedLoad",
                            table,
                            Integer.toString(stories))
                    .directory(checkout.toFile())
                    .redirectError(Redirect.INHERIT)
                    .start();
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, maker.getInputStream());
            if (rows != stories) {
                throw new Failure(rows + " rows of " + table + " were made instead of " + stories);
            }
            try (var sql = connection.createStatement()) {
                sql.execute("ANALYZE " + table);
            }
        } catch (SQLException | IOException e) {
            throw new Failure("cannot fill " + table + ": " + e, e);
        }
    }
}
