package dev.newsstand.events.article;

import dev.newsstand.events.Event;

/** What happened to a story that readers may know of. Nothing is told of drafts, nor of an embargoed story before its time. */
public sealed interface ArticleEvent extends Event {

    /** The story is public for the first time. */
    record Published(ArticleState article) implements ArticleEvent, Shown {}

    /** A newer version of a public story. */
    record Updated(ArticleState article) implements ArticleEvent, Shown {}

    /** A newer version of a public story that says what was wrong in the one before. */
    record Corrected(ArticleState article, String correction) implements ArticleEvent, Shown {}

    /** A story that was withdrawn or killed is public again. */
    record Restored(ArticleState article) implements ArticleEvent, Shown {}

    /** No longer public; its page shows a notice. */
    record Withdrawn(ArticleRemoval article) implements ArticleEvent, Gone {}

    /** No longer public, and every derived surface has to drop it now. */
    record Killed(ArticleRemoval article) implements ArticleEvent, Gone {}

    /** The events after which the story is public, with its full state. */
    sealed interface Shown extends Event permits Published, Updated, Corrected, Restored {
        ArticleState article();

        @Override
        default String subject() {
            return article().id().toString();
        }

        @Override
        default long version() {
            return article().version();
        }
    }

    /** The events after which the story is not public: what is left to know of it. */
    sealed interface Gone extends Event permits Withdrawn, Killed {
        ArticleRemoval article();

        @Override
        default String subject() {
            return article().id().toString();
        }

        @Override
        default long version() {
            return article().version();
        }
    }
}
