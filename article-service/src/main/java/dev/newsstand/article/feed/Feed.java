package dev.newsstand.article.feed;

import dev.newsstand.article.story.domain.Article;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newest public stories, of one section or of all, and those that were taken away lately; {@code path} is its own. */
public record Feed(Publication site, @Nullable String section, String path, List<Article> stories, List<Article> gone) {

    public Feed {
        stories = List.copyOf(stories);
        gone = List.copyOf(gone);
    }

    public String title() {
        return section == null ? site.name() : site.name() + ": " + section;
    }

    /** The page that shows the same. */
    public String home() {
        return site.link(path.substring(0, path.lastIndexOf('.')));
    }

    /** When something in it changed last. */
    public Instant updated() {
        return Stream.concat(stories.stream(), gone.stream())
                .map(Article::updatedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** The same for good, whatever a story is called and wherever it moves. */
    public static String id(Article story) {
        return "urn:uuid:" + story.id();
    }
}
