package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Change;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.ContentRules;
import dev.newsstand.article.story.domain.Slug;
import dev.newsstand.article.story.domain.Violation;
import dev.newsstand.article.story.domain.WireIdentity;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Writes a new story, as a draft; joins the transaction of its caller if there is one. */
@Component
public class DraftArticle {

    private final Addresses addresses;
    private final RecordChange changes;
    private final TransactionalOperator transaction;
    private final NewsroomClock clock;
    private final Supplier<UUID> ids;

    DraftArticle(
            Addresses addresses,
            RecordChange changes,
            TransactionalOperator transaction,
            NewsroomClock clock,
            Supplier<UUID> ids) {
        this.addresses = addresses;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** {@code slug} is taken as it is when given, else made of the headline. */
    public Mono<DraftOutcome> draft(Content content, @Nullable Slug slug, @Nullable WireIdentity source) {
        return draft(content, slug, source, null);
    }

    /** The same by this editor. */
    Mono<DraftOutcome> draft(
            Content content, @Nullable Slug slug, @Nullable WireIdentity source, @Nullable String editor) {
        List<Violation> violations = ContentRules.check(content);
        if (!violations.isEmpty()) {
            return Mono.just(new DraftOutcome.Invalid(violations));
        }
        ArticleId id = new ArticleId(ids.get());
        return addresses
                .forNew(id, content, slug)
                .map(reserved -> Article.draft(id, reserved, content, source, clock.now()))
                .flatMap(article -> changes.record(article, Change.CREATED, editor))
                .<DraftOutcome>map(DraftOutcome.Drafted::new)
                .defaultIfEmpty(new DraftOutcome.Invalid(List.of(EditArticle.SLUG_TAKEN)))
                .as(transaction::transactional);
    }
}
