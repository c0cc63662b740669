package dev.newsstand.article.story.domain;

import static dev.newsstand.article.story.domain.Action.CORRECT;
import static dev.newsstand.article.story.domain.Action.EDIT;
import static dev.newsstand.article.story.domain.Action.EMBARGO;
import static dev.newsstand.article.story.domain.Action.EXPIRE;
import static dev.newsstand.article.story.domain.Action.KILL;
import static dev.newsstand.article.story.domain.Action.PUBLISH;
import static dev.newsstand.article.story.domain.Action.RELEASE;
import static dev.newsstand.article.story.domain.Action.RESTORE;
import static dev.newsstand.article.story.domain.Action.SCHEDULE;
import static dev.newsstand.article.story.domain.Action.UPDATE;
import static dev.newsstand.article.story.domain.Action.WITHDRAW;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table of (state, action): which status an action leads to; what is not in it is refused. */
public final class Lifecycle {

    private static final Map<Status, Map<Action, Status>> TABLE = table();

    private Lifecycle() {}

    /** The status that the action leads to; empty when the state forbids it. */
    public static Optional<Status> after(Status status, Action action) {
        return Optional.ofNullable(row(status).get(action));
    }

    /** What anybody may ask for in this state. */
    public static Set<Action> allowed(Status status) {
        return row(status).keySet().stream()
                .filter(Action::isAsked)
                .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Action.class)));
    }

    private static Map<Action, Status> row(Status status) {
        return TABLE.getOrDefault(status, Map.of());
    }

    private static Map<Status, Map<Action, Status>> table() {
        Map<Status, Map<Action, Status>> table = new EnumMap<>(Status.class);
        table.put(
                Status.DRAFT,
                row(Map.of(
                        EDIT, Status.DRAFT,
                        PUBLISH, Status.PUBLISHED,
                        SCHEDULE, Status.SCHEDULED,
                        EMBARGO, Status.EMBARGOED,
                        KILL, Status.KILLED)));
        table.put(
                Status.SCHEDULED,
                row(Map.of(
                        EDIT, Status.SCHEDULED,
                        PUBLISH, Status.PUBLISHED,
                        SCHEDULE, Status.SCHEDULED,
                        WITHDRAW, Status.DRAFT,
                        KILL, Status.KILLED,
                        RELEASE, Status.PUBLISHED)));
        // an embargo is somebody else's word: it is taken back before anything is shown, never published over
        table.put(
                Status.EMBARGOED,
                row(Map.of(
                        EDIT, Status.EMBARGOED,
                        EMBARGO, Status.EMBARGOED,
                        WITHDRAW, Status.DRAFT,
                        KILL, Status.KILLED,
                        RELEASE, Status.PUBLISHED)));
        Map<Action, Status> shown = row(Map.of(
                EDIT, Status.UPDATED,
                UPDATE, Status.UPDATED,
                CORRECT, Status.CORRECTED,
                WITHDRAW, Status.WITHDRAWN,
                KILL, Status.KILLED,
                EXPIRE, Status.WITHDRAWN));
        for (Status status : Status.values()) {
            if (status.isPublic()) {
                table.put(status, shown);
            }
        }
        table.put(Status.WITHDRAWN, row(Map.of(EDIT, Status.WITHDRAWN, KILL, Status.KILLED, RESTORE, Status.RESTORED)));
        table.put(Status.KILLED, row(Map.of(RESTORE, Status.RESTORED)));
        return table;
    }

    private static Map<Action, Status> row(Map<Action, Status> entries) {
        return new EnumMap<>(entries);
    }
}
