package dev.newsstand.article.wire;

import dev.newsstand.article.story.ChangeOutcome;
import dev.newsstand.article.story.MoveArticle;
import dev.newsstand.article.story.NewsroomClock;
import dev.newsstand.article.story.domain.Action;
import dev.newsstand.article.story.domain.Agenda;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.article.story.domain.Transition;
import dev.newsstand.article.story.domain.Violation;
import dev.newsstand.article.wire.domain.PubStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Brings a story of the wire to where its agency allows it to be: published where that is asked for, now or when the
 * embargo ends; away from readers while it is withheld.
 */
@Component
class PublishItem {

    static final String WITHHELD = "The agency that sent this story withholds it.";

    /** Why a story was withdrawn without anybody at this desk asking. */
    private static final Set<String> AGENCYS = Set.of(WITHHELD, Agenda.RIGHTS_ENDED);

    private final MoveArticle moves;
    private final NewsroomClock clock;

    PublishItem(MoveArticle moves, NewsroomClock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** The story as it is afterwards, with the reason why it is not published, where it should have been. */
    record Settled(Article article, List<Remark> remarks) {}

    /** After a version that is new here. */
    Mono<Settled> settle(String pointer, Article article, WireItem item, boolean asked) {
        if (item.status() == PubStatus.WITHHELD) {
            boolean seen = article.isPublic();
            return seen || article.status().isPlanned()
                    ? moved(pointer, article, item, new Transition(Action.WITHDRAW, null, null, seen ? WITHHELD : null))
                    : Mono.just(new Settled(article, List.of()));
        }
        return publish(pointer, article, item, asked);
    }

    /** After a version that was here before. */
    Mono<Settled> publish(String pointer, Article article, WireItem item, boolean asked) {
        Transition transition = asked && item.status() == PubStatus.USABLE ? due(article, item) : null;
        return transition == null
                ? Mono.just(new Settled(article, List.of()))
                : moved(pointer, article, item, transition);
    }

    /** Null where the story is where it should be, or where the desk has put it. */
    private @Nullable Transition due(Article article, WireItem item) {
        Instant now = clock.now();
        Instant until =
                item.embargoedUntil() != null && item.embargoedUntil().isAfter(now) ? item.embargoedUntil() : null;
        return switch (article.status()) {
            case DRAFT ->
                until != null
                        ? Transition.at(Action.EMBARGO, until)
                        : new Transition(Action.PUBLISH, past(item.created(), now), null, null);
            case EMBARGOED ->
                until != null && !until.equals(article.dueAt()) ? Transition.at(Action.EMBARGO, until) : null;
            case WITHDRAWN ->
                until == null && article.notice() != null && AGENCYS.contains(article.notice())
                        ? Transition.of(Action.RESTORE)
                        : null;
            case SCHEDULED, PUBLISHED, UPDATED, CORRECTED, RESTORED, KILLED -> null;
        };
    }

    private Mono<Settled> moved(String pointer, Article article, WireItem item, Transition transition) {
        return moves.move(article.id(), any -> true, transition).map(outcome -> switch (outcome) {
            case ChangeOutcome.Done(Article after) -> new Settled(after, List.of());
            case ChangeOutcome.Invalid(var violations) ->
                new Settled(article, List.of(reason(pointer, article, item, violations.getFirst())));
            case ChangeOutcome.Forbidden no -> throw new IllegalStateException(transition + " of " + no);
            case ChangeOutcome.Unknown never -> throw new IllegalStateException("no story " + article.id());
            case ChangeOutcome.Outdated never -> throw new IllegalStateException("any version was to do");
        });
    }

    private static Remark reason(String pointer, Article article, WireItem item, Violation violation) {
        String problem = violation.pointer().equals("/at") ? "the embargo " + violation.problem() : violation.problem();
        return new Remark(
                Refusals.place(pointer, item, Refusals.member(violation)),
                (article.status() == Status.DRAFT ? "not published: " : "stays as it is: ") + problem);
    }

    private static @Nullable Instant past(@Nullable Instant created, Instant now) {
        return created != null && created.isBefore(now) ? created : null;
    }
}
