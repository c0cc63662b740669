package dev.newsstand.gateway.edge;

import dev.newsstand.gateway.page.SiteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    ClientFilter clientFilter(EdgeSettings settings) {
        return new ClientFilter(new Clients(settings.trustedProxies()));
    }

    @Bean
    CrossSiteFilter crossSiteFilter(SiteSettings site) {
        return new CrossSiteFilter(site.origin());
    }

    @Bean
    WriteLimitFilter writeLimitFilter(EdgeSettings settings) {
        return new WriteLimitFilter(settings.writesPerSecond());
    }
}
