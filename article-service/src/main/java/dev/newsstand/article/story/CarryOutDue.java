package dev.newsstand.article.story;

import dev.newsstand.article.story.DueList.Due;
import dev.newsstand.article.story.domain.Agenda;
import dev.newsstand.article.story.domain.Article;
import dev.newsstand.article.story.domain.ArticleId;
import dev.newsstand.article.story.domain.Change;
import dev.newsstand.article.story.domain.Decision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does to stories what their hour has come for. Any number of instances may do so at once: a story is in the hands of one,
 * and what one of them leaves behind when it dies is taken by the others.
 */
@Component
public class CarryOutDue {

    private static final Logger log = LoggerFactory.getLogger(CarryOutDue.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final DueList due;
    private final RecordChange changes;
    private final TransactionalOperator transaction;

    CarryOutDue(DueList due, RecordChange changes, TransactionalOperator transaction) {
        this.due = due;
        this.changes = changes;
        this.transaction = transaction;
    }

    /**
     * What was done of that many tasks at most, in one transaction. If that fails, each is tried in one of its own, so that
     * a story that cannot be stored holds up no other.
     */
    public Mono<List<Due>> carryOut(int most) {
        return due.take(most)
                .collectList()
                .flatMap(this::settle)
                .as(transaction::transactional)
                .onErrorResume(failure -> oneByOne(most));
    }

    private Mono<List<Due>> oneByOne(int most) {
        return due.late(most)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(this::alone)
                .collectList();
    }

    private Mono<Due> alone(ArticleId id) {
        return due.take(id)
                .flatMap(task -> settle(List.of(task)).thenReturn(task))
                .as(transaction::transactional)
                .onErrorResume(failure -> {
                    log.error("What is due of story {} could not be done", id, failure);
                    return due.postpone(id, PAUSE).then(Mono.empty());
                });
    }

    private Mono<List<Due>> settle(List<Due> tasks) {
        List<NewVersion> versions = new ArrayList<>();
        List<Due> done = new ArrayList<>();
        List<Due> outdated = new ArrayList<>();
        for (Due task : tasks) {
            Decision decision = Agenda.carryOut(task.article(), task.task(), task.now());
            if (decision instanceof Decision.Changed(Article article, Change change, boolean reworded)) {
                versions.add(new NewVersion(article, change, null, reworded));
                done.add(task);
            } else {
                outdated.add(task);
            }
        }
        Mono<Void> stored = versions.isEmpty() ? Mono.empty() : changes.record(versions);
        return stored.thenMany(Flux.fromIterable(outdated))
                .concatMap(due::strike)
                .then(Mono.just(List.copyOf(done)));
    }
}
