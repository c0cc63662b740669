package dev.newsstand.cart.pricing;

import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.pricing.domain.Destination;
import dev.newsstand.cart.pricing.domain.ShippingRates;
import dev.newsstand.cart.pricing.domain.ShopRates;
import dev.newsstand.cart.pricing.domain.TaxRates;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PricingConfiguration.Settings.class)
class PricingConfiguration {

    /** What the shop charges beside its goods, as text; see the README. */
    @ConfigurationProperties("newsstand.pricing")
    record Settings(
            @DefaultValue("US") String country,
            @DefaultValue("") String taxRates,
            @DefaultValue("false") boolean taxIncluded,
            @DefaultValue("true") boolean taxOnShipping,
            @DefaultValue("") String shippingRates) {}

    @Bean
    ShopRates shopRates(Settings settings, ShopCurrency currency) {
        return new ShopRates(
                TaxRates.parse(settings.taxRates(), settings.taxIncluded(), settings.taxOnShipping()),
                ShippingRates.parse(settings.shippingRates(), currency.value()),
                Destination.parse(settings.country()));
    }
}
