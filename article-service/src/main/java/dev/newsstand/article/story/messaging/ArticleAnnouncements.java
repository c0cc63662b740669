package dev.newsstand.article.story.messaging;

import dev.newsstand.article.story.Announcements;
import dev.newsstand.article.story.NewVersion;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.Change;
import dev.newsstand.events.article.ArticleEvent;
import dev.newsstand.support.events.EventLog;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Appends to the event log. */
@Component
class ArticleAnnouncements implements Announcements {

    private final EventLog log;

    ArticleAnnouncements(EventLog log) {
        this.log = log;
    }

    @Override
    public Mono<Void> tell(List<NewVersion> versions) {
        List<ArticleEvent> events = versions.stream()
                .flatMap(version -> event(version.article(), version.change()).stream())
                .toList();
        return events.isEmpty() ? Mono.empty() : log.append(events);
    }

    private static Optional<ArticleEvent> event(Article article, Change change) {
        if (!article.wasPublic() || !article.isPublic() && !article.status().isGone()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (change) {
                    case PUBLISHED -> new ArticleEvent.Published(States.of(article));
                    case UPDATED -> new ArticleEvent.Updated(States.of(article));
                    case CORRECTED ->
                        new ArticleEvent.Corrected(
                                States.of(article),
                                article.corrections().getLast().text());
                    case RESTORED -> new ArticleEvent.Restored(States.of(article));
                    case WITHDRAWN -> new ArticleEvent.Withdrawn(States.removal(article));
                    case KILLED -> new ArticleEvent.Killed(States.removal(article));
                    case CREATED, EDITED, SCHEDULED, EMBARGOED, RECALLED -> null;
                });
    }
}
