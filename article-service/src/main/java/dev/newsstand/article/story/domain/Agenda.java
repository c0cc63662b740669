package dev.newsstand.article.story.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is to be done to a story by itself, and when. */
public final class Agenda {

    /** The notice of a story that was withdrawn for that. */
    public static final String RIGHTS_ENDED = "The right to show this story has ended.";

    private Agenda() {}

    /** The tasks of a story as it stands, each with its hour. */
    public static Map<Task, Instant> of(Article article) {
        Map<Task, Instant> tasks = new EnumMap<>(Task.class);
        Content content = article.content();
        if (article.status().isPlanned() && article.dueAt() != null) {
            tasks.put(Task.RELEASE, article.dueAt());
        }
        if (article.isPublic() && content.expiresAt() != null) {
            tasks.put(Task.EXPIRE_STORY, content.expiresAt());
        }
        if (Lifecycle.after(article.status(), Action.EDIT).isPresent()) {
            Pictures.firstExpiry(content).ifPresent(first -> tasks.put(Task.EXPIRE_PICTURES, first));
        }
        return tasks;
    }

    /** What comes of a task; {@code Unchanged} when it is not the hour, or not the task any more. */
    public static Decision carryOut(Article article, Task task, Instant now) {
        boolean due = Optional.ofNullable(of(article).get(task))
                .filter(at -> !at.isAfter(now))
                .isPresent();
        return due ? done(article, task, now) : new Decision.Unchanged(article);
    }

    private static Decision done(Article article, Task task, Instant now) {
        return switch (task) {
            case RELEASE -> article.released();
            case EXPIRE_STORY -> article.expired(now);
            case EXPIRE_PICTURES ->
                article.edit(Pictures.withoutExpired(article.content(), now), article.slug(), null, null, now);
        };
    }
}
