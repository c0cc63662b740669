package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Transition;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Plans, publishes, corrects, withdraws, kills or restores a story; joins the transaction of its caller if there is one. */
@Component
public class MoveArticle {

    private final Articles articles;
    private final RecordChange changes;
    private final TransactionalOperator transaction;
    private final NewsroomClock clock;

    MoveArticle(Articles articles, RecordChange changes, TransactionalOperator transaction, NewsroomClock clock) {
        this.articles = articles;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** {@code expected} says whether today's version is the one that the caller has seen. */
    public Mono<ChangeOutcome> move(ArticleId id, Predicate<Article> expected, Transition transition) {
        return articles.findToChange(id)
                .flatMap(article -> expected.test(article)
                        ? changes.settle(article.take(transition, clock.now()), transition.by())
                        : Mono.just(new ChangeOutcome.Outdated(article)))
                .defaultIfEmpty(new ChangeOutcome.Unknown())
                .as(transaction::transactional);
    }
}
