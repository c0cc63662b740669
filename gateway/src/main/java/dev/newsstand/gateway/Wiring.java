package dev.newsstand.gateway;

import dev.newsstand.gateway.cart.Carts;
import dev.newsstand.gateway.keep.Trusts;
import dev.newsstand.gateway.neighbour.NeighbourSettings;
import dev.newsstand.gateway.neighbour.Neighbours;
import dev.newsstand.gateway.newsroom.Newsroom;
import dev.newsstand.gateway.newsroom.Related;
import dev.newsstand.gateway.page.CurrentSite;
import dev.newsstand.gateway.page.Notices;
import dev.newsstand.gateway.page.PageFailures;
import dev.newsstand.gateway.page.PageSettings;
import dev.newsstand.gateway.page.Pages;
import dev.newsstand.gateway.page.Renderer;
import dev.newsstand.gateway.page.SharedPages;
import dev.newsstand.gateway.page.SiteSettings;
import dev.newsstand.gateway.shop.Shop;
import dev.newsstand.gateway.shop.StockAlerts;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the pages are put together: neighbours, what is kept of them, and the rendering. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CircuitBreakerRegistry breakers() {
        return CircuitBreakerRegistry.ofDefaults();
    }

    @Bean
    BulkheadRegistry bulkheads() {
        return BulkheadRegistry.ofDefaults();
    }

    @Bean
    MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    MeterBinder bulkheadMetrics(BulkheadRegistry bulkheads) {
        return TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads);
    }

    @Bean
    Neighbours neighbours(NeighbourSettings settings, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        return Neighbours.of(settings, breakers, bulkheads);
    }

    @Bean
    Trusts trusts() {
        return new Trusts();
    }

    @Bean
    Newsroom newsroom(Neighbours neighbours, PageSettings settings, Trusts trusts, Clock clock) {
        return new Newsroom(neighbours.article(), settings, trusts.article(), clock);
    }

    @Bean
    Related related(Neighbours neighbours, PageSettings settings, Trusts trusts, Clock clock) {
        return new Related(neighbours.related(), settings, trusts.related(), clock);
    }

    @Bean
    Shop shop(Neighbours neighbours, PageSettings settings, Trusts trusts, Clock clock) {
        return new Shop(neighbours.cart(), settings, trusts.cart(), clock);
    }

    @Bean
    StockAlerts stockAlerts(Neighbours neighbours, PageSettings settings) {
        return new StockAlerts(neighbours.cart(), settings);
    }

    @Bean
    Carts carts(Neighbours neighbours, PageSettings settings) {
        return new Carts(neighbours.cart(), settings);
    }

    @Bean
    CurrentSite currentSite(SiteSettings settings, Clock clock) {
        return new CurrentSite(settings, clock);
    }

    @Bean
    Renderer renderer() {
        return new Renderer();
    }

    @Bean
    SharedPages sharedPages(Renderer renderer) {
        return new SharedPages(renderer);
    }

    @Bean
    Pages pages(SharedPages shared, Renderer renderer, Notices notices, CurrentSite site) {
        return new Pages(shared, renderer, notices, site);
    }

    @Bean
    Notices notices(SharedPages shared, Renderer renderer, CurrentSite site) {
        return new Notices(shared, renderer, site);
    }

    @Bean
    PageFailures pageFailures(Notices notices) {
        return new PageFailures(notices);
    }
}
