package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Decision;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.article.story.domain.Violation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Gives a story other words; joins the transaction of its caller if there is one. */
@Component
public class EditArticle {

    static final Violation SLUG_TAKEN = new Violation("/slug", "is the address of another story");

    private final Articles articles;
    private final Addresses addresses;
    private final RecordChange changes;
    private final TransactionalOperator transaction;
    private final NewsroomClock clock;

    EditArticle(
            Articles articles,
            Addresses addresses,
            RecordChange changes,
            TransactionalOperator transaction,
            NewsroomClock clock) {
        this.articles = articles;
        this.addresses = addresses;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** {@code expected} says whether today's version is the one that the edit was made on. */
    public Mono<ChangeOutcome> edit(ArticleId id, Predicate<Article> expected, Function<Article, Edit> words) {
        return articles.findToChange(id)
                .flatMap(article -> expected.test(article)
                        ? edited(article, words.apply(article))
                        : Mono.just(new ChangeOutcome.Outdated(article)))
                .defaultIfEmpty(new ChangeOutcome.Unknown())
                .as(transaction::transactional);
    }

    private Mono<ChangeOutcome> edited(Article article, Edit edit) {
        Decision decision = decide(article, edit, article.slug());
        if (!(decision instanceof Decision.Changed) && edit.slug() == null) {
            return changes.settle(decision, edit.editor());
        }
        if (decision instanceof Decision.Forbidden || decision instanceof Decision.Invalid) {
            return changes.settle(decision, edit.editor());
        }
        return addresses
                .forEdited(article, words(decision, edit), edit.slug())
                .flatMap(slug -> changes.settle(decide(article, edit, slug), edit.editor()))
                .defaultIfEmpty(new ChangeOutcome.Invalid(List.of(SLUG_TAKEN)));
    }

    /** What the story will say, which is not all that an agency sends where the desk has written itself. */
    private static Content words(Decision decision, Edit edit) {
        return decision instanceof Decision.Changed changed ? changed.article().content() : edit.content();
    }

    private Decision decide(Article article, Edit edit, Slug slug) {
        return article.edit(edit.content(), slug, edit.source(), edit.editor(), clock.now());
    }
}
