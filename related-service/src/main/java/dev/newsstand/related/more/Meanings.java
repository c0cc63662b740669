package dev.newsstand.related.more;

import dev.newsstand.related.more.domain.Meaning;
import dev.newsstand.related.more.domain.StoryId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the language model said of texts, kept for good. */
public interface Meanings {

    /** A public story whose opening the model was not asked about yet. */
    record Unread(StoryId id, long version, String opening) {}

    /** The newest of them. */
    Flux<Unread> unread(int most);

    Mono<Void> keep(Unread story, Meaning meaning);
}
