package dev.newsstand.article.due;

import dev.newsstand.article.story.DueList.Due;
import dev.newsstand.article.story.domain.Task;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much later than promised things were done: {@code newsstand.due.lateness}, by task. */
final class Lateness {

    private final Map<Task, Timer> timers = new EnumMap<>(Task.class);
    private final Clock clock;

    Lateness(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        for (Task task : Task.values()) {
            timers.put(
                    task,
                    Timer.builder("newsstand.due.lateness")
                            .description("How much later than promised stories were published or taken down")
                            .tag("task", task.name().toLowerCase(Locale.ROOT))
                            .serviceLevelObjectives(
                                    Duration.ofMillis(50),
                                    Duration.ofMillis(200),
                                    Duration.ofSeconds(1),
                                    Duration.ofSeconds(2),
                                    Duration.ofSeconds(10))
                            .register(meters));
        }
    }

    /** Of what has just been committed. */
    void note(List<Due> done) {
        Instant now = clock.instant();
        for (Due due : done) {
            Duration late = Duration.between(due.at(), now);
            Timer timer = timers.get(due.task());
            if (timer != null) {
                timer.record(late.isNegative() ? Duration.ZERO : late);
            }
        }
    }
}
