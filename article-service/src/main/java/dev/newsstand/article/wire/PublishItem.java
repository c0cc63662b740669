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

/** Publishes a story of the wire where that is asked for and the agency lets it be shown now. */
@Component
class PublishItem {

    private final MoveArticle moves;
    private final NewsroomClock clock;

    PublishItem(MoveArticle moves, NewsroomClock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** The story as it is afterwards, published or not. */
    Mono<Article> ifAllowed(Article article, WireItem item, boolean asked) {
        Instant now = clock.now();
        boolean embargoed =
                item.embargoedUntil() != null && item.embargoedUntil().isAfter(now);
        boolean allowed = item.status() == PubStatus.USABLE && !embargoed;
        if (!asked || !allowed || article.status() != Status.DRAFT) {
            return Mono.just(article);
        }
        return moves.move(
                        article.id(),
                        any -> true,
                        new Transition(Action.PUBLISH, past(item.created(), now), null, null))
                .map(outcome -> outcome instanceof ChangeOutcome.Done done ? done.article() : article);
    }

    private static @Nullable Instant past(@Nullable Instant created, Instant now) {
        return created != null && created.isBefore(now) ? created : null;
    }
}
