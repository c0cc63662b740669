package dev.newsstand.article.due;

import dev.newsstand.article.story.CarryOutDue;
import dev.newsstand.article.story.DueAlarm;
import dev.newsstand.article.story.DueList;
import dev.newsstand.article.story.DueList.Due;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * One round: sleep until the next hour on the list, at most a second, since another instance may have written an earlier
 * one; then do all that is due.
 */
final class DueRounds {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration SHORTEST = Duration.ofMillis(10);

    private final DueList due;
    private final CarryOutDue work;
    private final DueAlarm alarm;
    private final Lateness lateness;
    private volatile BatchSize size = BatchSize.FIRST;

    DueRounds(DueList due, CarryOutDue work, DueAlarm alarm, Lateness lateness) {
        this.due = due;
        this.work = work;
        this.alarm = alarm;
        this.lateness = lateness;
    }

    Mono<Void> round() {
        return sleep().then(all()).onErrorResume(failure -> Mono.delay(LONGEST).then(Mono.error(failure)));
    }

    /** What is late although a round has just ended is in the hands of another instance: that needs a moment. */
    private Mono<Void> sleep() {
        return Mono.defer(() -> {
            Mono<Void> changed = alarm.next();
            return due.untilNext()
                    .defaultIfEmpty(LONGEST)
                    .flatMap(next -> Mono.firstWithSignal(
                            changed, Mono.delay(within(next)).then()));
        });
    }

    private static Duration within(Duration next) {
        Duration longest = next.compareTo(LONGEST) < 0 ? next : LONGEST;
        return longest.compareTo(SHORTEST) > 0 ? longest : SHORTEST;
    }

    private Mono<Void> all() {
        return some().expand(more -> more ? some() : Mono.empty()).then();
    }

    /** Whether there may be more. */
    private Mono<Boolean> some() {
        return Mono.defer(() -> {
            BatchSize asked = size;
            return work.carryOut(asked.stories()).elapsed().map(timed -> {
                List<Due> done = timed.getT2();
                lateness.note(done);
                size = asked.after(done.size(), Duration.ofMillis(timed.getT1()));
                return done.size() >= asked.stories();
            });
        });
    }
}
