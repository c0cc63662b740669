package dev.newsstand.local.load;

import dev.newsstand.local.Failure;
import dev.newsstand.local.api.Call;
import dev.newsstand.local.api.SiteClient;
import dev.newsstand.local.identity.Role;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Editors who publish and kill at a fixed rate, and readers who ask for another story's block until it shows the change:
 * from the editor's call until the answer that shows it.
 */
final class Newsflash {

    private static final int MATTERS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(40);

    private final SiteClient newsroom;
    private final int relatedPort;
    private final int perSecond;

    Newsflash(SiteClient newsroom, int relatedPort, int perSecond) {
        this.newsroom = newsroom;
        this.relatedPort = relatedPort;
        this.perSecond = perSecond;
    }

    private record Draft(String id, String other) {}

    /** So many stories are published, then killed. */
    List<Times> run(int stories) {
        var anchors = IntStream.range(0, MATTERS)
                .mapToObj(matter -> write(new FreshStory(matter, matter)))
                .toList();
        anchors.forEach(anchor -> move(anchor, "publish"));
        var drafts = IntStream.range(0, stories)
                .mapToObj(n -> new Draft(write(new FreshStory(MATTERS + n, n % MATTERS)), anchors.get(n % MATTERS)))
                .toList();
        var published = each(stories, n -> drafts.get(n), "publish", true);
        var killed = each(stories, n -> drafts.get(n), "kill", false);
        return List.of(published, killed);
    }

    private Times each(int count, IntFunction<Draft> drafts, String action, boolean shown) {
        var times = new Times(count);
        long start = System.nanoTime();
        var threads = IntStream.range(0, count)
                .mapToObj(n -> Thread.ofPlatform().start(() -> {
                    Pauses.until(start + n * 1_000_000_000L / perSecond);
                    change(
                            drafts.apply(n),
                            action,
                            block -> block.contains(drafts.apply(n).id()) == shown,
                            times);
                }))
                .toList();
        threads.forEach(Pauses::join);
        return times;
    }

    private void change(Draft draft, String action, Predicate<String> visible, Times times) {
        long began = System.nanoTime();
        try (var reader = new PlainConnection(relatedPort)) {
            move(draft.id(), action);
            while (!visible.test(reader.get("/api/v1/related/" + draft.other() + "?limit=12"))) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    times.failed();
                    return;
                }
                Pauses.until(System.nanoTime() + BETWEEN_QUESTIONS.toNanos());
            }
            times.took(System.nanoTime() - began);
        } catch (IOException | Failure e) {
            times.failed();
        }
    }

    private String write(FreshStory story) {
        var answer = newsroom.send(Call.of("POST", "/api/v1/newsroom/articles")
                .as(Role.EDITOR)
                .header("Idempotency-Key", "load-" + story.number())
                .json(story.draft()));
        if (!answer.isSuccess()) {
            throw new Failure("a draft is refused: " + answer.reason());
        }
        return answer.json().path("id").asString();
    }

    private void move(String id, String action) {
        var asked = JsonMapper.shared().createObjectNode().put("action", action);
        var answer = newsroom.send(Call.of("POST", "/api/v1/newsroom/articles/" + id + "/transitions")
                .as(Role.EDITOR)
                .json(asked));
        if (!answer.isSuccess()) {
            throw new Failure(action + " is refused: " + answer.reason());
        }
    }
}
