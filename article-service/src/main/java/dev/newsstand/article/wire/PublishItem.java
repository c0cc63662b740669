package dev.newsstand.article.wire;

import dev.newsstand.article.story.ChangeOutcome;
import dev.newsstand.article.story.MoveArticle;
import dev.newsstand.article.story.NewsroomClock;
import dev.newsstand.article.story.domain.Action;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Status;
import dev.newsstand.article.story.domain.Transition;
import dev.newsstand.article.wire.domain.PubStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Publishes a story of the wire where that is asked for: now, or when the agency's embargo ends. */
@Component
class PublishItem {

    private final MoveArticle moves;
    private final NewsroomClock clock;

    PublishItem(MoveArticle moves, NewsroomClock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** The story as it is afterwards, published, under its agency's embargo, or as it was. */
    Mono<Article> ifAllowed(Article article, WireItem item, boolean asked) {
        Instant now = clock.now();
        Instant until = item.embargoedUntil();
        if (!asked || item.status() != PubStatus.USABLE) {
            return Mono.just(article);
        }
        if (until != null && until.isAfter(now)) {
            return underEmbargo(article, until);
        }
        return article.status() == Status.DRAFT
                ? moved(article, new Transition(Action.PUBLISH, past(item.created(), now), null, null))
                : Mono.just(article);
    }

    /** An embargo farther off than stories can be planned leaves a draft. */
    private Mono<Article> underEmbargo(Article article, Instant until) {
        boolean anew = article.status() == Status.DRAFT
                || article.status() == Status.EMBARGOED && !until.equals(article.dueAt());
        return anew ? moved(article, Transition.at(Action.EMBARGO, until)) : Mono.just(article);
    }

    private Mono<Article> moved(Article article, Transition transition) {
        return moves.move(article.id(), any -> true, transition)
                .map(outcome -> outcome instanceof ChangeOutcome.Done done ? done.article() : article);
    }

    private static @Nullable Instant past(@Nullable Instant created, Instant now) {
        return created != null && created.isBefore(now) ? created : null;
    }
}
