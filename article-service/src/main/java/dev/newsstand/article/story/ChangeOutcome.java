package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Action;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.article.story.domain.Violation;
import java.util.List;
import java.util.Set;

/** What came of changing a story. */
public sealed interface ChangeOutcome {

    /** The story as it is now, whether or not that took a new version. */
    record Done(Article article) implements ChangeOutcome {}

    record Unknown() implements ChangeOutcome {}

    /** Somebody else changed it first. */
    record Outdated(Article today) implements ChangeOutcome {}

    /** Its status forbids it. */
    record Forbidden(Status status, Set<Action> allowed) implements ChangeOutcome {}

    record Invalid(List<Violation> violations) implements ChangeOutcome {}
}
