package dev.newsstand.article.due;

import dev.newsstand.article.story.CarryOutDue;
import dev.newsstand.article.story.DueAlarm;
import dev.newsstand.article.story.DueList;
import dev.newsstand.support.work.Repeated;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DueConfiguration {

    /** A round ends with a sleep of its own, so there is next to none between rounds. */
    @Bean
    Repeated dueStories(DueList due, CarryOutDue work, DueAlarm alarm, MeterRegistry meters, Clock clock) {
        DueRounds rounds = new DueRounds(due, work, alarm, new Lateness(meters, clock));
        return new Repeated("do what is due to stories", Duration.ofMillis(1), rounds::round);
    }
}
