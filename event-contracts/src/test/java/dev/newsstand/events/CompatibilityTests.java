package dev.newsstand.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Today's events against those of every earlier release: kept in {@code golden/v<release>}, never changed. */
class CompatibilityTests {

    private static final int RELEASES = 1;

    record Earlier(int release, String name, JsonNode json) {
        @Override
        public String toString() {
            return name + " of release " + release;
        }
    }

    static Stream<Earlier> earlier() {
        return Stream.iterate(1, release -> release <= RELEASES, release -> release + 1)
                .flatMap(release -> Samples.all().keySet().stream()
                        .flatMap(name -> Golden.ofRelease(release, name).stream()
                                .map(json -> new Earlier(release, name, json))));
    }

    @Test
    void thereAreEarlierEventsOfEveryRelease() {
        assertThat(earlier().map(Earlier::release).distinct()).hasSize(RELEASES);
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void earlierVersionCanReadWhatIsWrittenToday(Earlier earlier) {
        JsonNode today = Golden.today(earlier.name()).orElseThrow();
        assertThat(Compatibility.breaks(earlier.json(), today)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void whatAnEarlierVersionWroteIsReadWithoutLoss(Earlier earlier) {
        Event read = Golden.JSON.treeToValue(
                earlier.json(), Samples.all().get(earlier.name()).getClass());
        JsonNode again = Golden.JSON.readTree(Golden.JSON.writeValueAsString(read));
        assertThat(Compatibility.breaks(earlier.json(), again)).isEmpty();
    }

    @Test
    void removedMemberIsCaught() {
        ObjectNode story = story();
        story.remove("headline");
        assertThat(breaks(story)).containsExactly("/headline is missing");
    }

    @Test
    void renamedMemberInsideAListIsCaught() {
        ObjectNode story = story();
        ObjectNode subject = (ObjectNode) story.path("subjects").get(0);
        subject.set("label", subject.remove("name"));
        assertThat(breaks(story)).containsExactly("/subjects/0/name is missing");
    }

    @Test
    void memberOfAnotherTypeIsCaught() {
        ObjectNode story = story();
        story.put("version", "1");
        assertThat(breaks(story)).containsExactly("/version is STRING, was INTEGER");
    }

    @Test
    void memberThatIsNewlyNullIsCaught() {
        ObjectNode story = story();
        story.putNull("slug");
        assertThat(breaks(story)).containsExactly("/slug is null");
    }

    @Test
    void addedMemberIsNoBreak() {
        ObjectNode story = story();
        story.put("mood", "sunny");
        assertThat(breaks(story)).isEmpty();
    }

    /** An event as a version that has renamed a member would read it. */
    record Renamed(String article, long number) {}

    @Test
    void recordThatDropsAMemberIsCaught() {
        JsonNode earlier = Golden.JSON.valueToTree(Map.of("article", "a", "version", 3));
        JsonNode again =
                Golden.JSON.valueToTree(new Renamed(earlier.path("article").asString(), 0));
        assertThat(Compatibility.breaks(earlier, again)).isEqualTo(List.of("/version is missing"));
    }

    private static ObjectNode story() {
        return (ObjectNode) published().path("article").deepCopy();
    }

    private static List<String> breaks(JsonNode story) {
        return Compatibility.breaks(published().path("article"), story);
    }

    private static JsonNode published() {
        return Golden.ofRelease(1, EventType.ARTICLE_PUBLISHED.typeName()).orElseThrow();
    }
}
