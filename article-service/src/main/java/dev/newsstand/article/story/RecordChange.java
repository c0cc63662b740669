package dev.newsstand.article.story;

import dev.newsstand.article.story.domain.Agenda;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;
import dev.newsstand.article.story.domain.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores versions and tells of them: the last step of everything that changes stories, in its transaction. */
@Component
class RecordChange {

    private final Articles articles;
    private final Announcements announcements;
    private final DueAlarm alarm;

    RecordChange(Articles articles, Announcements announcements, DueAlarm alarm) {
        this.articles = articles;
        this.announcements = announcements;
        this.alarm = alarm;
    }

    /** A story that is new. */
    Mono<Article> record(Article article, Change change, @Nullable String by) {
        return record(List.of(new NewVersion(article, change, by, true))).thenReturn(article);
    }

    /** Each story once. */
    Mono<Void> record(List<NewVersion> versions) {
        boolean planned = versions.stream()
                .anyMatch(version -> !Agenda.of(version.article()).isEmpty());
        return articles.save(versions)
                .then(announcements.tell(versions))
                .then(planned ? alarm.ringAfterCommit() : Mono.empty());
    }

    Mono<ChangeOutcome> settle(Decision decision, @Nullable String by) {
        return switch (decision) {
            case Decision.Changed(Article article, Change change, boolean reworded) ->
                record(List.of(new NewVersion(article, change, by, reworded)))
                        .thenReturn(new ChangeOutcome.Done(article));
            case Decision.Unchanged same -> Mono.just(new ChangeOutcome.Done(same.article()));
            case Decision.Forbidden no -> Mono.just(new ChangeOutcome.Forbidden(no.status(), no.allowed()));
            case Decision.Invalid wrong -> Mono.just(new ChangeOutcome.Invalid(wrong.violations()));
        };
    }
}
