package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.StoryId;
import java.util.Collection;
import reactor.core.publisher.Mono;

/** Tells whoever keeps blocks that these are no longer what they were. */
public interface Announcements {

    Mono<Void> changed(Collection<StoryId> articles);
}
