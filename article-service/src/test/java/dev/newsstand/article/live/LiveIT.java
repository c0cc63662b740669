package dev.newsstand.article.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.article.Patience;
import dev.newsstand.article.RunningNewsroom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LiveIT extends RunningNewsroom {

    @Test
    void whatHappensToAStoryIsToldAsItHappens() {
        try (Listener listener = Listener.to(url("/api/v1/newsroom/live"), null)) {
            JsonNode story = published(Map.of("headline", "Told live", "section", "Live"));
            moved(story, Map.of("action", "correct", "text", "Ten, not two."));
            moved(story, Map.of("action", "withdraw"));
            moved(story, Map.of("action", "restore"));
            moved(story, Map.of("action", "kill"));

            List<Listener.Event> events = listener.await(5);
            assertThat(events)
                    .extracting(Listener.Event::name)
                    .containsExactly("published", "corrected", "withdrawn", "restored", "killed");
            JsonNode first = JSON.readTree(events.getFirst().data());
            assertThat(first.get("id").asString()).isEqualTo(id(story));
            assertThat(first.get("headline").asString()).isEqualTo("Told live");
            assertThat(first.get("section").asString()).isEqualTo("Live");
            assertThat(JSON.readTree(events.get(1).data()).get("correction").asString())
                    .isEqualTo("Ten, not two.");
            assertThat(JSON.readTree(events.getLast().data()).get("headline").isNull())
                    .isTrue();
        }
    }

    @Test
    void whoComesBackMissesNothing() {
        String seen;
        try (Listener listener = Listener.to(url("/api/v1/newsroom/live"), null)) {
            published(Map.of("headline", "Seen"));
            seen = listener.await(1).getFirst().id();
        }
        IntStream.range(0, 5).forEach(i -> published(Map.of("headline", "Missed " + i)));

        try (Listener back = Listener.to(url("/api/v1/newsroom/live"), seen)) {
            assertThat(back.await(5))
                    .extracting(
                            event -> JSON.readTree(event.data()).get("headline").asString())
                    .containsExactly("Missed 0", "Missed 1", "Missed 2", "Missed 3", "Missed 4");
        }
    }

    @Test
    void whoWasThereBeforeAnythingHappenedComesBackToo() {
        String quiet;
        try (Listener listener = Listener.to(url("/api/v1/newsroom/live"), null)) {
            quiet = listener.lastId();
            assertThat(listener.events()).isEmpty();
        }
        published(Map.of("headline", "While nobody listened"));

        try (Listener back = Listener.to(url("/api/v1/newsroom/live"), quiet)) {
            assertThat(back.await(1).getFirst().data()).contains("While nobody listened");
        }
    }

    @Test
    void whatWasKilledIsNotToldAgain() {
        String before;
        JsonNode story;
        try (Listener listener = Listener.to(url("/api/v1/newsroom/live"), null)) {
            before = listener.lastId();
            story = published(Map.of("headline", "CANARY of a killed story"));
            listener.await(1);
        }
        moved(story, Map.of("action", "kill"));
        published(Map.of("headline", "The next one"));

        try (Listener back = Listener.to(url("/api/v1/newsroom/live"), before)) {
            assertThat(back.await(2)).extracting(Listener.Event::name).containsExactly("killed", "published");
            assertThat(back.heard()).doesNotContain("CANARY");
        }
    }

    @Test
    void oneStoryCanBeFollowedAlone() {
        JsonNode story = published(Map.of("headline", "Followed"));
        try (Listener listener = Listener.to(url("/api/v1/newsroom/live?article=" + id(story)), null)) {
            published(Map.of("headline", "Not asked for"));
            moved(story, Map.of("action", "update"));

            Patience.until(
                    "its update is told",
                    Duration.ofSeconds(20),
                    () -> listener.heard().contains("event:updated"));
            assertThat(listener.heard()).doesNotContain("Not asked for");
        }
        get("/api/v1/newsroom/live?article=nonsense").expectStatus().isBadRequest();
    }

    @Test
    void whoComesFromNowhereIsToldToLookAnew() {
        try (Listener listener = Listener.to(url("/api/v1/newsroom/live"), "no-place-of-this-log")) {
            assertThat(listener.await(1)).extracting(Listener.Event::name).containsExactly("reset");
        }
    }

    @Test
    void manyListenersCostTheDatabaseNothing() {
        List<Listener> listeners = IntStream.range(0, 100)
                .mapToObj(i -> Listener.to(url("/api/v1/newsroom/live"), null))
                .toList();
        try {
            published(Map.of("headline", "To all of them"));
            assertThat(listeners)
                    .allSatisfy(listener -> assertThat(listener.await(1)).hasSize(1));
        } finally {
            listeners.forEach(Listener::close);
        }
    }

    @Test
    void whoWasAwayForLongReadsFromTheLog() {
        RecentNews recent = new RecentNews(2, "p0");
        for (int i = 1; i <= 3; i++) {
            recent.add(news("p" + i));
        }
        assertThat(recent.reachBackTo("p0")).isFalse();
        assertThat(recent.reachBackTo("p1")).isTrue();
        assertThat(recent.after("p2")).extracting(News::position).containsExactly("p3");
    }

    private static News news(String position) {
        UUID article = new UUID(1, position.hashCode());
        return new News(
                position,
                News.Kind.PUBLISHED,
                new News.Story(article, "slug", 1, null, null, null, Instant.EPOCH.plus(Duration.ofDays(1))));
    }
}
