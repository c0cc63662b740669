package dev.newsstand.related.more.messaging;

import dev.newsstand.events.related.RelatedChanged;
import dev.newsstand.related.more.Announcements;
import dev.newsstand.related.more.domain.StoryId;
import dev.newsstand.support.events.EventLog;
import java.util.Collection;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells of changed blocks in this service's own log of events. */
@Component
class ChangeLog implements Announcements {

    private final EventLog log;
    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    ChangeLog(EventLog log, DatabaseClient database, TransactionalOperator transaction) {
        this.log = log;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public Mono<Void> changed(Collection<StoryId> articles) {
        return version()
                .flatMapMany(version -> Flux.fromIterable(articles)
                        .concatMap(article -> log.append(new RelatedChanged(article.value(), version))))
                .then()
                .as(transaction::transactional);
    }

    private Mono<Long> version() {
        return database.sql("SELECT nextval('related_version')")
                .mapValue(Long.class)
                .one();
    }
}
