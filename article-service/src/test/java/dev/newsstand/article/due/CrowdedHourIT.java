package dev.newsstand.article.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.NewsroomProcess;
import dev.newsstand.article.Patience;
import dev.newsstand.article.RunningNewsroom;
import dev.newsstand.support.test.HardSize;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many stories of one second, three instances, and one of them killed in the middle of it. */
class CrowdedHourIT extends RunningNewsroom {

    private static final int STORIES = HardSize.of(1_000);

    @Test
    void eachIsPublishedOnceAndInTimeAlthoughAnInstanceDies() throws Exception {
        try (NewsroomProcess second = NewsroomProcess.over(DATABASE, "second-instance");
                NewsroomProcess third = NewsroomProcess.over(DATABASE, "third-instance")) {
            List<JsonNode> drafts =
                    inParallel(IntStream.range(0, STORIES).boxed().toList(), this::drafted);
            List<String> ids = drafts.stream().map(RunningNewsroom::id).toList();
            Patience.until(
                    "both others work",
                    Duration.ofSeconds(90),
                    () -> works("second-instance") && works("third-instance"));
            Instant hour = Instant.now().plusSeconds(7 + STORIES / 18).truncatedTo(ChronoUnit.SECONDS);
            inParallel(drafts, draft -> moved(draft, Map.of("action", "schedule", "at", hour.toString())));
            assertThat(Instant.now()).as("everything was planned in time").isBefore(hour);
            assertThat(publications(ids)).isEmpty();

            Patience.until("it has begun", Duration.ofSeconds(90), () -> shown() > 0);
            second.close();
            Patience.until("all are published", Duration.ofSeconds(60), () -> shown() == ids.size());

            List<Double> lateness = publications(ids);
            System.out.printf(
                    "%d stories due at once on 3 instances, one killed: p50 %.0f ms, p99 %.0f ms, last %.0f ms late%n",
                    ids.size(),
                    lateness.get(lateness.size() / 2) * 1000,
                    lateness.get((int) (lateness.size() * 0.99)) * 1000,
                    lateness.getLast() * 1000);
            assertThat(third.runs()).isTrue();
            assertThat(lateness).as("told once each").hasSize(ids.size());
            assertThat(versions(ids)).as("one version each").isEqualTo(3L * ids.size());
            assertThat(lateness.getFirst()).as("none too early").isGreaterThanOrEqualTo(0);
            if (HardSize.isFull()) {
                assertThat(lateness.get((int) (lateness.size() * 0.99)))
                        .as("p99, on a machine that does nothing else")
                        .isLessThan(2);
            }
        }
    }

    private static <T> List<JsonNode> inParallel(List<T> things, Function<T, JsonNode> act) throws Exception {
        List<Callable<JsonNode>> acts = things.stream()
                .<Callable<JsonNode>>map(thing -> () -> act.apply(thing))
                .toList();
        List<JsonNode> done = new ArrayList<>();
        try (ExecutorService editors = Executors.newFixedThreadPool(8)) {
            for (Future<JsonNode> one : editors.invokeAll(acts)) {
                done.add(one.get());
            }
        }
        return done;
    }

    private JsonNode drafted(int number) {
        return drafted(Map.of(
                "headline",
                "Crowded hour " + number,
                "section",
                "Crowd",
                "body",
                List.of(Map.of("type", "paragraph", "html", "All at once. ".repeat(60)))));
    }

    /** How late each publication was told, in seconds, the least late first. */
    private static List<Double> publications(List<String> ids) {
        return numbers("""
                SELECT extract(epoch FROM l.time - a.published_at)::float8 FROM event_log l
                JOIN article a ON a.id = l.subject::uuid
                WHERE l.type = 'newsstand.article.published.v1' AND l.subject IN (%s) ORDER BY 1
                """.formatted(quoted(ids)));
    }

    /** How many can be read by now: asked often, so it must cost next to nothing. */
    private static int shown() {
        return numbers("SELECT count(*) FROM article WHERE is_public AND section_key = 'crowd'")
                .getFirst()
                .intValue();
    }

    private static long versions(List<String> ids) {
        return numbers("SELECT count(*) FROM article_version WHERE article_id::text IN (%s)".formatted(quoted(ids)))
                .getFirst()
                .longValue();
    }

    private static boolean works(String name) {
        return !numbers("SELECT 1 FROM pg_stat_activity WHERE application_name = '" + name
                        + "' AND query LIKE '%FROM due%'")
                .isEmpty();
    }

    private static String quoted(List<String> ids) {
        return "'" + String.join("','", ids) + "'";
    }

    private static List<Double> numbers(String sql) {
        List<Double> numbers = new ArrayList<>();
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getDouble(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return numbers;
    }
}
