package dev.newsstand.gateway;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration
class StandingTime {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
