package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;
import reactor.core.publisher.Mono;

/** Tells neighbours, in the transaction of the caller, what happened to a story that readers may know of. */
public interface Announcements {

    /** Says nothing of stories that were never public. */
    Mono<Void> tell(Article article, Change change);
}
