package dev.newsstand.local.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.newsstand.local.api.Call;
import dev.newsstand.local.running.RunningSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The agency's own items, as {@code ./newsstand import} takes them. */
class ImportIT {

    private static final Path SEED = Path.of("../../shared/data/seed");

    @BeforeAll
    static void theItemsAreThere() {
        if (!Files.isDirectory(SEED)) {
            System.out.println("SKIPPED: the import of agency items, since "
                    + SEED.toAbsolutePath().normalize() + " is absent");
        }
        assumeTrue(Files.isDirectory(SEED), "no " + SEED);
    }

    @Test
    void bringsTheSeedStoriesInAndTogether() throws IOException {
        var importing = new Import(RunningSite.client(), true);
        for (var file : seed()) {
            assertThat(importing.send(file))
                    .satisfies(outcome ->
                            assertThat(outcome.complete()).as(outcome.line()).isTrue());
        }
        assertThat(importing.send(seed().getFirst()).line()).contains("0 created, 0 updated, 1 unchanged");

        var kursk = story("us-confirms-nkorean-troops-engaged-in-combat-in-kursk-for-first-time");
        assertThat(kursk.path("status").asString()).isEqualTo("published");
        assertThat(kursk.path("picture").path("caption").asString("")).isNotBlank();
        assertThat(kursk.path("picture").path("credit").asString("")).isNotBlank();
        assertThat(kursk.path("dateline").path("place").asString("")).isNotBlank();
        assertThat(kursk.path("body").size()).isPositive();
        assertThat(kursk.path("signOff").asString("")).isNotBlank();
        for (var other : articles()) {
            if (!other.equals(kursk.path("id").asString())) {
                await().atMost(Duration.ofSeconds(2))
                        .untilAsserted(() -> assertThat(related(other))
                                .contains(kursk.path("id").asString()));
            }
        }
    }

    private static tools.jackson.databind.JsonNode story(String slug) {
        return RunningSite.client()
                .send(Call.get("/api/v1/articles/by-slug/" + slug))
                .json();
    }

    /** The ids of the seed stories, as a second import names them. */
    private static List<String> articles() throws IOException {
        var ids = new java.util.ArrayList<String>();
        for (var file : seed()) {
            var answer = RunningSite.client()
                    .send(Call.of("POST", "/api/v1/newsroom/wire?publish=true")
                            .as(dev.newsstand.local.identity.Role.EDITOR)
                            .body("application/vnd.iptc.ninjs+json", Files.readAllBytes(file)));
            ids.add(answer.json().path("articles").path(0).path("id").asString());
        }
        return ids;
    }

    private static List<String> related(String id) {
        return RunningSite.client()
                .send(Call.get("/api/v1/related/" + id))
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static List<Path> seed() throws IOException {
        try (var files = Files.list(SEED)) {
            return files.filter(file -> file.toString().endsWith(".ninjs.json"))
                    .sorted()
                    .toList();
        }
    }
}
