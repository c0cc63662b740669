package dev.newsstand.article.wire.pictures;

import dev.newsstand.support.work.Repeated;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    @ConditionalOnBooleanProperty("newsstand.outside.pictures")
    Repeated pictureFetching(FetchPictures pictures) {
        return new Repeated("fetch the wire's pictures", PAUSE, pictures::round);
    }
}
