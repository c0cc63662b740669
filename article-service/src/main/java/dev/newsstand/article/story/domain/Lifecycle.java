package dev.newsstand.article.story.domain;

import static dev.newsstand.article.story.domain.Action.CORRECT;
import static dev.newsstand.article.story.domain.Action.EDIT;
import static dev.newsstand.article.story.domain.Action.KILL;
import static dev.newsstand.article.story.domain.Action.PUBLISH;
import static dev.newsstand.article.story.domain.Action.RESTORE;
import static dev.newsstand.article.story.domain.Action.UPDATE;
import static dev.newsstand.article.story.domain.Action.WITHDRAW;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of (state, action): which status an action leads to; what is not in it is refused. */
public final class Lifecycle {

    private static final Map<Status, Map<Action, Status>> TABLE = table();

    private Lifecycle() {}

    /** The status that the action leads to; empty when the state forbids it. */
    public static Optional<Status> after(Status status, Action action) {
        return Optional.ofNullable(row(status).get(action));
    }

    /** What may be done in this state. */
    public static Set<Action> allowed(Status status) {
        return row(status).keySet();
    }

    private static Map<Action, Status> row(Status status) {
        return TABLE.getOrDefault(status, Map.of());
    }

    private static Map<Status, Map<Action, Status>> table() {
        Map<Status, Map<Action, Status>> table = new EnumMap<>(Status.class);
        table.put(Status.DRAFT, row(Map.of(EDIT, Status.DRAFT, PUBLISH, Status.PUBLISHED, KILL, Status.KILLED)));
        Map<Action, Status> shown = row(Map.of(
                EDIT, Status.UPDATED,
                UPDATE, Status.UPDATED,
                CORRECT, Status.CORRECTED,
                WITHDRAW, Status.WITHDRAWN,
                KILL, Status.KILLED));
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
