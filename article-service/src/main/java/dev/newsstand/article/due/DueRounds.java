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

    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration SHORTEST = Duration.ofMillis(10);

    private final DueList due;
    private final CarryOutDue work;
    private final DueAlarm alarm;
    private final Lateness lateness;

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
        return some().expand(done -> done.size() < AT_ONCE ? Mono.empty() : some())
                .then();
    }

    private Mono<List<Due>> some() {
        return work.carryOut(AT_ONCE).doOnNext(lateness::note);
    }
}
