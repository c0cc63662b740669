package dev.newsstand.article.story.domain;

import java.util.List;
import java.util.Set;

/** What comes of an action on a story. */
public sealed interface Decision {

    /** The story as it is from now on, one version later; {@code reworded} when it says something else than before. */
    record Changed(Article article, Change change, boolean reworded) implements Decision {}

    /** Nothing to do: it is so already. */
    record Unchanged(Article article) implements Decision {}

    /** The state forbids it. */
    record Forbidden(Status status, Set<Action> allowed) implements Decision {}

    /** The state would allow it, but what came with it does not do. */
    record Invalid(List<Violation> violations) implements Decision {}
}
