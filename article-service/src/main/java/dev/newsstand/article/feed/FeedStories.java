package dev.newsstand.article.feed;

import dev.newsstand.article.story.domain.ArticleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which stories feeds and sitemaps hold; public ones alone, and the traces of those that were. */
public interface FeedStories {

    /** A feed's stories, newest first, and those that are gone, latest first; {@code tag} changes with every version of any. */
    record Mark(@Nullable String section, List<ArticleId> stories, List<ArticleId> gone, String tag) {
        public Mark {
            stories = List.copyOf(stories);
            gone = List.copyOf(gone);
        }
    }

    /** A story in a sitemap. */
    record Place(String slug, String headline, @Nullable String language, Instant publishedAt, Instant changedAt) {}

    /** Of a section by its name, or by its name as it stands in addresses; empty where no story was ever in it. */
    Mono<Mark> mark(@Nullable String section, int limit);

    /** Public stories, newest first, published since then. */
    Flux<Place> places(Instant since, int limit);
}
