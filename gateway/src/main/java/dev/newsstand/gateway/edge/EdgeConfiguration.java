package dev.newsstand.gateway.edge;

import dev.newsstand.gateway.page.SiteSettings;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;

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
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> addresses() {
        MendedAddresses mended = new MendedAddresses();
        return factory -> factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, remote) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "mended-addresses", mended)));
    }

    @Bean
    WriteLimitFilter writeLimitFilter(EdgeSettings settings) {
        return new WriteLimitFilter(settings.writesPerSecond());
    }
}
