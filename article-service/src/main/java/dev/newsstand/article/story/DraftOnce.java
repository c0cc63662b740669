package dev.newsstand.article.story;

import dev.newsstand.article.story.DraftKeys.Claim;
import dev.newsstand.article.story.DraftKeys.DraftKey;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Writes a new story once, however often the same request comes. */
@Component
public class DraftOnce {

    private final DraftArticle drafts;
    private final DraftKeys keys;
    private final Articles articles;
    private final TransactionalOperator transaction;

    DraftOnce(DraftArticle drafts, DraftKeys keys, Articles articles, TransactionalOperator transaction) {
        this.drafts = drafts;
        this.keys = keys;
        this.articles = articles;
        this.transaction = transaction;
    }

    /** Only a written draft uses up the key: a refused one may be sent again, mended. */
    public Mono<DraftOutcome> draft(DraftKey key, Content content, @Nullable Slug slug) {
        return keys.claim(key)
                .flatMap(claim -> switch (claim) {
                    case Claim.Fresh fresh -> fresh(key, content, slug);
                    case Claim.Used used -> articles.version(used.article(), 1).map(DraftOutcome.Replayed::new);
                    case Claim.UsedOtherwise otherwise -> Mono.just(new DraftOutcome.KeyReused());
                    case Claim.Busy busy -> Mono.just(new DraftOutcome.KeyBusy());
                })
                .as(transaction::transactional);
    }

    private Mono<DraftOutcome> fresh(DraftKey key, Content content, @Nullable Slug slug) {
        return drafts.draft(content, slug, null, key.editor())
                .flatMap(outcome -> outcome instanceof DraftOutcome.Drafted drafted
                        ? keys.keep(key, drafted.article().id()).thenReturn(outcome)
                        : Mono.just(outcome));
    }
}
