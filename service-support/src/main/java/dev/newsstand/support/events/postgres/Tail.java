package dev.newsstand.support.events.postgres;

import dev.newsstand.support.web.Detached;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One reader's way through the log: batch after batch, each read when it is asked for; not for use by two at once. */
final class Tail {

    private final LogRows rows;
    private final Commits commits;
    private final EventLogProperties properties;
    private final Set<String> types;

    private Cursor reached;
    private boolean backlog = true;
    private boolean endTold;
    private long toldAt = System.nanoTime();
    private Mono<Void> committed = Mono.never();

    Tail(LogRows rows, Commits commits, EventLogProperties properties, Cursor after, Set<String> types) {
        this.rows = rows;
        this.commits = commits;
        this.properties = properties;
        this.reached = after;
        this.types = types;
    }

    /** Some events, a heartbeat, or both; {@code atEnd} says that there was nothing more when it was read. */
    record Batch(List<LoggedEvent> events, Cursor reached, boolean heartbeat, boolean atEnd) {}

    /** The next batch: at once if there is one, otherwise when something is appended or a heartbeat is due. */
    Mono<Batch> next() {
        return Mono.defer(this::look).repeatWhenEmpty(this::pauses);
    }

    private Mono<Batch> look() {
        committed = commits.next();
        return Detached.run(rows.after(reached, types)).flatMap(read -> Mono.justOrEmpty(worthTelling(read)));
    }

    private Optional<Batch> worthTelling(List<LoggedEvent> read) {
        backlog = read.size() == rows.limit();
        if (!read.isEmpty()) {
            reached = read.getLast().cursor();
        }
        List<LoggedEvent> wanted =
                read.stream().filter(event -> event.data() != null).toList();
        boolean firstAtEnd = !backlog && !endTold;
        if (wanted.isEmpty() && !firstAtEnd && !heartbeatDue()) {
            return Optional.empty();
        }
        endTold |= firstAtEnd;
        toldAt = System.nanoTime();
        return Optional.of(new Batch(wanted, reached, wanted.isEmpty() || firstAtEnd, !backlog));
    }

    private boolean heartbeatDue() {
        return System.nanoTime() - toldAt >= properties.heartbeat().toNanos();
    }

    private Flux<Long> pauses(Flux<Long> empties) {
        return empties.concatMap(
                count -> backlog ? Mono.just(count) : pause(count).thenReturn(count));
    }

    private Mono<Void> pause(long count) {
        Duration longest = properties.slowestPoll();
        Duration backedOff = properties.fastestPoll().multipliedBy(1L << Math.min(count, 10));
        Duration pause = backedOff.compareTo(longest) < 0 ? backedOff : longest;
        return Mono.firstWithSignal(committed, Mono.delay(pause).then()).publishOn(Schedulers.parallel());
    }
}
