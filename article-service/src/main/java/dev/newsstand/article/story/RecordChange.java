package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;
import dev.newsstand.article.story.domain.Decision;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores a version and tells of it: the last step of everything that changes a story, in its transaction. */
@Component
class RecordChange {

    private final Articles articles;
    private final Announcements announcements;

    RecordChange(Articles articles, Announcements announcements) {
        this.articles = articles;
        this.announcements = announcements;
    }

    Mono<Article> record(Article article, Change change) {
        return articles.save(article, change)
                .flatMap(saved -> announcements.tell(saved, change).thenReturn(saved));
    }

    Mono<ChangeOutcome> settle(Decision decision) {
        return switch (decision) {
            case Decision.Changed(Article article, Change change) ->
                record(article, change).map(ChangeOutcome.Done::new);
            case Decision.Unchanged same -> Mono.just(new ChangeOutcome.Done(same.article()));
            case Decision.Forbidden no -> Mono.just(new ChangeOutcome.Forbidden(no.status(), no.allowed()));
            case Decision.Invalid wrong -> Mono.just(new ChangeOutcome.Invalid(wrong.violations()));
        };
    }
}
