package dev.newsstand.article.live;

import dev.newsstand.support.web.OpenStreams;
import dev.newsstand.support.work.Repeated;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    @Bean
    OpenStreams openStreams() {
        return new OpenStreams();
    }

    @Bean
    LiveNews liveNews(NewsLog log, OpenStreams streams) {
        return new LiveNews(log, streams);
    }

    @Bean
    Repeated readNews(LiveNews news) {
        return new Repeated("read the log for those who listen", PAUSE_AFTER_FAILURE, news::read);
    }
}
