package dev.newsstand.article.wire;

import dev.newsstand.article.story.domain.Article;
import java.util.List;
import java.util.stream.Stream;

/** What became of one item. */
public sealed interface Taken {

    /** How an item changed what is held. */
    enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** The story that the item became; {@code remarks} say what was odd about it. */
    record Story(Kind kind, Article article, List<Remark> remarks) implements Taken {
        public Story {
            remarks = List.copyOf(remarks);
        }

        public Story(Kind kind, Article article) {
            this(kind, article, List.of());
        }
    }

    record Rejected(String pointer, String problem) implements Taken {}

    /** The same, with these remarks before its own; what was rejected has its one reason. */
    default Taken remarked(List<Remark> before) {
        return switch (this) {
            case Story(Kind kind, Article article, var own) ->
                new Story(
                        kind,
                        article,
                        Stream.concat(before.stream(), own.stream()).toList());
            case Rejected rejected -> rejected;
        };
    }
}
