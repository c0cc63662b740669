package dev.newsstand.article.wire;

import dev.newsstand.article.story.Articles;
import dev.newsstand.article.story.ChangeOutcome;
import dev.newsstand.article.story.DraftArticle;
import dev.newsstand.article.story.DraftOutcome;
import dev.newsstand.article.story.Edit;
import dev.newsstand.article.story.EditArticle;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Content;
import dev.newsstand.article.story.domain.Dateline;
import dev.newsstand.article.story.domain.Pictures;
import dev.newsstand.article.story.domain.WireIdentity;
import dev.newsstand.article.wire.Taken.Kind;
import dev.newsstand.article.wire.WireItems.Held;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes in one story of the wire, in one transaction: new, newer, the same again, or older than what is held. */
@Component
class TakeItem {

    private final WireItems items;
    private final WireContent contents;
    private final Articles articles;
    private final DraftArticle drafts;
    private final EditArticle edits;
    private final PublishItem publish;
    private final WantedPictures pictures;
    private final TransactionalOperator transaction;

    TakeItem(
            WireItems items,
            WireContent contents,
            Articles articles,
            DraftArticle drafts,
            EditArticle edits,
            PublishItem publish,
            WantedPictures pictures,
            TransactionalOperator transaction) {
        this.items = items;
        this.contents = contents;
        this.articles = articles;
        this.drafts = drafts;
        this.edits = edits;
        this.publish = publish;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    Mono<Taken> take(String pointer, WireItem item, boolean publishing) {
        return kept(pointer, item, publishing).map(taken -> taken.remarked(contents.remarks(pointer, item)));
    }

    private Mono<Taken> kept(String pointer, WireItem item, boolean publishing) {
        return items.find(item.guid())
                .flatMap(held -> switch (item.version().comparedTo(held.version())) {
                    case NEWER -> update(pointer, item, held, publishing);
                    case SAME -> unchanged(pointer, item, held, publishing);
                    case OLDER -> Mono.just(older(pointer, item, held));
                })
                .switchIfEmpty(Mono.defer(() -> create(pointer, item, publishing)))
                .as(transaction::transactional);
    }

    private Mono<Taken> create(String pointer, WireItem item, boolean publishing) {
        Content content = contents.of(item, null);
        return drafts.draft(content, null, identity(item, content)).flatMap(outcome -> switch (outcome) {
            case DraftOutcome.Drafted(Article article) ->
                keep(item, article)
                        .then(Mono.defer(() -> publish.settle(pointer, article, item, publishing)))
                        .map(settled -> new Taken.Story(Kind.CREATED, settled.article(), settled.remarks()));
            case DraftOutcome.Invalid invalid -> Mono.just(Refusals.invalid(pointer, item, invalid.violations()));
            case DraftOutcome.Replayed never -> throw new IllegalStateException("a draft without a key");
            case DraftOutcome.KeyReused never -> throw new IllegalStateException("a draft without a key");
            case DraftOutcome.KeyBusy never -> throw new IllegalStateException("a draft without a key");
        });
    }

    private Mono<Taken> update(String pointer, WireItem item, Held held, boolean publishing) {
        return edits.edit(held.article(), any -> true, article -> edit(article, item))
                .flatMap(outcome -> switch (outcome) {
                    case ChangeOutcome.Done(Article article) ->
                        keep(item, article)
                                .then(Mono.defer(() -> publish.settle(pointer, article, item, publishing)))
                                .map(settled -> new Taken.Story(Kind.UPDATED, settled.article(), settled.remarks()));
                    case ChangeOutcome.Forbidden forbidden -> Mono.just(Refusals.forbidden(pointer, forbidden));
                    case ChangeOutcome.Invalid invalid ->
                        Mono.just(Refusals.invalid(pointer, item, invalid.violations()));
                    case ChangeOutcome.Unknown never -> throw new IllegalStateException("no story " + held.article());
                    case ChangeOutcome.Outdated never -> throw new IllegalStateException("any version was to do");
                });
    }

    /** The same version again may still be published, if that is what is asked for now. */
    private Mono<Taken> unchanged(String pointer, WireItem item, Held held, boolean publishing) {
        return articles.findToChange(held.article())
                .flatMap(article -> publish.publish(pointer, article, item, publishing)
                        .map(settled -> new Taken.Story(
                                settled.article().version() == article.version() ? Kind.UNCHANGED : Kind.UPDATED,
                                settled.article(),
                                settled.remarks())));
    }

    private static Taken older(String pointer, WireItem item, Held held) {
        return new Taken.Rejected(
                pointer + "/" + item.names().getOrDefault("version", "version"),
                "ignored: version " + label(item.version().number()) + " is older than version "
                        + label(held.version().number()) + ", which is held");
    }

    private static String label(@Nullable String number) {
        return Objects.requireNonNullElse(number, "without number");
    }

    /** Pictures that were taken into the store stay while the agency shows the same. */
    private Edit edit(Article article, WireItem item) {
        Content content = contents.of(item, article.content().expiresAt());
        Content shown = Pictures.withFiles(content, Pictures.held(article.content()));
        return new Edit(shown, null, identity(item, content));
    }

    private Mono<Void> keep(WireItem item, Article article) {
        return items.keep(item.guid(), new Held(article.id(), item.version()), item.document())
                .then(pictures.want(
                        article.id(),
                        Pictures.wanted(article.content()).distinct().toList()));
    }

    private static WireIdentity identity(WireItem item, Content content) {
        Dateline dateline = content.dateline();
        String agency = item.agency() == null && dateline != null ? dateline.agency() : item.agency();
        return new WireIdentity(agency, item.guid(), item.version().number());
    }
}
