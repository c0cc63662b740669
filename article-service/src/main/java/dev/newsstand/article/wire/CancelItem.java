package dev.newsstand.article.wire;

import dev.newsstand.article.story.Articles;
import dev.newsstand.article.story.ChangeOutcome;
import dev.newsstand.article.story.MoveArticle;
import dev.newsstand.article.story.domain.Action;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.article.story.domain.Transition;
import dev.newsstand.article.wire.Taken.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Kills the story that an item became. */
@Component
class CancelItem {

    private final WireItems items;
    private final Articles articles;
    private final MoveArticle moves;
    private final TransactionalOperator transaction;

    CancelItem(WireItems items, Articles articles, MoveArticle moves, TransactionalOperator transaction) {
        this.items = items;
        this.articles = articles;
        this.moves = moves;
        this.transaction = transaction;
    }

    Mono<Taken> cancel(String pointer, String guid, @Nullable String reason) {
        return items.find(guid)
                .flatMap(held -> articles.findToChange(held.article()))
                .flatMap(article -> kill(pointer, article, reason))
                .defaultIfEmpty(new Taken.Rejected(pointer, "cancelled, and not held here: nothing to take back"))
                .as(transaction::transactional);
    }

    private Mono<Taken> kill(String pointer, Article article, @Nullable String reason) {
        if (article.status() == Status.KILLED) {
            return Mono.just(new Taken.Story(Kind.UNCHANGED, article));
        }
        return moves.move(article.id(), any -> true, new Transition(Action.KILL, null, null, reason))
                .map(outcome -> switch (outcome) {
                    case ChangeOutcome.Done(Article killed) -> new Taken.Story(Kind.UPDATED, killed);
                    case ChangeOutcome.Forbidden forbidden -> Refusals.forbidden(pointer, forbidden);
                    case ChangeOutcome.Invalid invalid ->
                        new Taken.Rejected(
                                pointer, invalid.violations().getFirst().problem());
                    case ChangeOutcome.Unknown never -> throw new IllegalStateException("no story " + article.id());
                    case ChangeOutcome.Outdated never -> throw new IllegalStateException("any version was to do");
                });
    }
}
