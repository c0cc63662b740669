package dev.newsstand.related;

import static dev.newsstand.newsroom.Newsroom.id;
import static dev.newsstand.newsroom.Newsroom.killed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.events.Event;
import dev.newsstand.newsroom.Newsroom;
import dev.newsstand.support.test.TestDatabase;
import dev.newsstand.support.test.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the newsroom tells comes to the blocks once, whatever happens on the way. */
class RelatedRebuildIT {

    private static Newsroom newsroom;

    private final TestDatabase database = TestPostgres.database("related");
    private RunningService service;

    @BeforeAll
    static void open() {
        newsroom = new Newsroom();
    }

    @AfterAll
    static void shut() {
        newsroom.close();
    }

    @BeforeEach
    void start() {
        newsroom.forgets();
        service = new RunningService(database, newsroom.url());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void answersTheSameAfterARebuildFromNothing() throws SQLException {
        newsroom.tells(History.whole());
        service.awaitDocuments(19);
        String digest = service.digest();
        service.close();

        forgetEverything();
        service = new RunningService(database, newsroom.url());
        service.awaitDocuments(19);

        assertThat(service.digest()).isEqualTo(digest);
    }

    @Test
    void rebuildsItselfWhenItsRowsVanishWhileItRuns() throws SQLException {
        newsroom.tells(History.whole());
        service.awaitDocuments(19);
        String digest = service.digest();

        forgetEverything();
        newsroom.tells(killed(1, 2));
        service.awaitDocuments(18);

        assertThat(rows()).isEqualTo(21);
        assertThat(service.digest()).isNotEqualTo(digest);
        service.get(id(1)).expectStatus().isEqualTo(410);
        service.get(id(2)).expectStatus().isOk();
    }

    @Test
    void answersTheSameWhenEventsComeDoubledAndInAnotherOrder() {
        newsroom.tells(History.whole());
        service.awaitDocuments(19);
        String digest = service.digest();
        service.close();

        newsroom.forgets();
        newsroom.tells(History.doubledAndInterleaved(History.whole()));
        service = new RunningService(TestPostgres.database("related"), newsroom.url());

        service.awaitDigest(digest);
    }

    @Test
    void losesAndDoublesNothingWhenStoppedFiveTimesInTheMiddleOfAnImport() throws SQLException {
        List<Event> history = History.whole();
        List<Integer> offsets = new ArrayList<>(new Random(5)
                .ints(1, history.size())
                .distinct()
                .limit(5)
                .sorted()
                .boxed()
                .toList());
        offsets.add(history.size());
        int told = 0;
        for (int offset : offsets) {
            newsroom.tells(history.subList(told, offset));
            service.close();
            service = new RunningService(database, newsroom.url());
            told = offset;
        }
        service.awaitDocuments(19);
        String digest = service.digest();
        assertThat(rows()).isEqualTo(21);
        service.close();

        service = new RunningService(TestPostgres.database("related"), newsroom.url());
        service.awaitDigest(digest);
    }

    @Test
    void answersFromWhatItKnowsWhileTheNewsroomIsAway() {
        newsroom.tells(History.stories(6));
        service.awaitDocuments(6);
        service.close();

        service = new RunningService(database, "http://localhost:1");
        service.awaitDocuments(6);

        assertThat(service.block(id(1)).get("items")).hasSize(4);
        assertThat(service.block(id(1)).get("stale").booleanValue()).isTrue();
    }

    @Test
    void isReadyOnceTheStoriesAreRead() throws SQLException {
        newsroom.tells(History.stories(6));
        service.awaitDocuments(6);
        service.close();

        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table story");
            service = new RunningService(database, newsroom.url());
            assertThat(service.readiness()).isEqualTo(503);
            service.get(id(1)).expectStatus().isEqualTo(503).expectHeader().exists("Retry-After");
            connection.rollback();
        }
        service.awaitReadiness();

        service.get(id(1)).expectStatus().isOk();
    }

    private void forgetEverything() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("delete from story; delete from event_position");
        }
    }

    private int rows() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from story")) {
            row.next();
            return row.getInt(1);
        }
    }
}
