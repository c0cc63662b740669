package dev.newsstand.article.wire;

import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.wire.domain.WireVersion;
import reactor.core.publisher.Mono;

/** Which items were taken in, and which story each became. */
public interface WireItems {

    record Held(ArticleId article, WireVersion version) {}

    /** What is held of an item, kept from others until the transaction ends; empty where it is new. */
    Mono<Held> find(String guid);

    /** {@code document} is the item in ninjs 3. */
    Mono<Void> keep(String guid, Held held, String document);

    /** The item that a story came from, in ninjs 3; empty where it came from no wire. */
    Mono<String> document(ArticleId article);
}
