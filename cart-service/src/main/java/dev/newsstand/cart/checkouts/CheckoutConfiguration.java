package dev.newsstand.cart.checkouts;

import dev.newsstand.support.work.Repeated;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckoutSettings.class)
class CheckoutConfiguration {

    @Bean
    Repeated checkoutRounds(ResumeCheckouts resumeCheckouts, CheckoutSettings settings) {
        return new Repeated("take up checkouts", settings.sweepInterval(), resumeCheckouts::resume);
    }
}
