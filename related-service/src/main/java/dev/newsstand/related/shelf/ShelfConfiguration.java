package dev.newsstand.related.shelf;

import dev.newsstand.related.shelf.domain.Tact;
import dev.newsstand.related.shelf.domain.Taste;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How shelves are filled. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShelfProperties.class)
class ShelfConfiguration {

    @Bean
    Taste taste(ShelfProperties properties) {
        return properties.taste();
    }

    @Bean
    Tact tact(ShelfProperties properties) {
        return properties.tact();
    }
}
