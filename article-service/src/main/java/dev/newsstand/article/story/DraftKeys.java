package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.ArticleId;
import reactor.core.publisher.Mono;

/** Which request wrote which draft, kept 48 hours, so that a request sent twice writes one. */
public interface DraftKeys {

    /** A request of an editor: the key it came with, and a digest of what it asked for. */
    record DraftKey(String editor, String key, String fingerprint) {}

    /** What is known of a key. */
    sealed interface Claim {

        /** Nobody else has it until the transaction ends. */
        record Fresh() implements Claim {}

        record Used(ArticleId article) implements Claim {}

        /** It came before, with something else. */
        record UsedOtherwise() implements Claim {}

        /** The first request with it has not ended. */
        record Busy() implements Claim {}
    }

    Mono<Claim> claim(DraftKey key);

    /** Keeps it, in the transaction that wrote the draft. */
    Mono<Void> keep(DraftKey key, ArticleId article);
}
