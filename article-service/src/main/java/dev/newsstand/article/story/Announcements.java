package dev.newsstand.article.story;

import java.util.List;
import reactor.core.publisher.Mono;

/** Tells neighbours, in the transaction of the caller, what happened to stories that readers may know of. */
public interface Announcements {

    /** Says nothing of stories that were never public. */
    Mono<Void> tell(List<NewVersion> versions);
}
