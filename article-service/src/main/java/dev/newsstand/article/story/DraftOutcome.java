package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Violation;
import java.util.List;

/** What came of writing a new story. */
public sealed interface DraftOutcome {

    record Drafted(Article article) implements DraftOutcome {}

    /** The same request came before: the story as it was written then. */
    record Replayed(Article article) implements DraftOutcome {}

    /** Another request came with this key. */
    record KeyReused() implements DraftOutcome {}

    /** The first request with this key is still running. */
    record KeyBusy() implements DraftOutcome {}

    record Invalid(List<Violation> violations) implements DraftOutcome {}
}
