package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Choices;
import dev.newsstand.related.more.domain.StoryId;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What editors chose for blocks. A story is pinned to a block or banned from it, never both. */
public interface Desk {

    Mono<Void> pin(StoryId article, StoryId other);

    Mono<Void> unpin(StoryId article, StoryId other);

    Mono<Void> ban(StoryId article, StoryId other);

    Mono<Void> unban(StoryId article, StoryId other);

    Mono<Choices> of(StoryId article);

    Mono<Map<StoryId, Choices>> all();
}
