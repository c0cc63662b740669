package dev.newsstand.gateway.routes;

import dev.newsstand.gateway.neighbour.Connections;
import dev.newsstand.gateway.neighbour.NeighbourSettings;
import dev.newsstand.gateway.routes.ApiPaths.Service;
import dev.newsstand.support.problem.ProblemWriter;
import dev.newsstand.support.web.OpenStreams;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/** The services' public paths: each service by one route, and by another one for its streams, which are bounded in number. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    private static final int AROUND_ALL = -100;

    @Bean
    HttpClient routesClient(NeighbourSettings settings) {
        return Connections.client("routes", settings);
    }

    @Bean
    NettyRoutingFilter routing(
            HttpClient routesClient,
            NeighbourSettings settings,
            ObjectProvider<List<HttpHeadersFilter>> headersFilters,
            HttpClientProperties properties) {
        return new StreamRouting(routesClient, Connections.streams(settings), headersFilters, properties);
    }

    /** Comes and goes with the routing filter that ours stands for. */
    @Bean
    NettyWriteResponseFilter writing(
            GatewayProperties properties, ObjectProvider<List<HttpHeadersFilter>> headersFilters) {
        return new NettyWriteResponseFilter(properties.getStreamingMediaTypes(), headersFilters);
    }

    @Bean
    AskedFor askedFor() {
        return new AskedFor();
    }

    @Bean
    OursAlone oursAlone() {
        return new OursAlone();
    }

    @Bean
    OpenStreams openStreams() {
        return new OpenStreams();
    }

    @Bean
    RouteLocator routesToServices(
            RouteLocatorBuilder builder,
            NeighbourSettings services,
            BulkheadRegistry bulkheads,
            OpenStreams open,
            ProblemWriter problems) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        AwayFilter away = new AwayFilter(problems);
        for (Service service : Service.values()) {
            URI base = base(service, services);
            StreamBound bound = new StreamBound(bulkheads.bulkhead(service + "-streams", places(services)), open);
            routes.route(route -> route.predicate(exchange -> isFor(exchange, service, false))
                    .filters(filters -> filters.filter(away, AROUND_ALL).filter(new BodyLimit()))
                    .uri(base));
            routes.route(route -> route.predicate(exchange -> isFor(exchange, service, true))
                    .filters(filters -> filters.filter(away, AROUND_ALL)
                            .filter(bound, AROUND_ALL + 1)
                            .filter(new ResumeByAddress()))
                    .uri(base));
        }
        return routes.build();
    }

    private static BulkheadConfig places(NeighbourSettings settings) {
        return BulkheadConfig.custom()
                .maxConcurrentCalls(settings.streams())
                .maxWaitDuration(Duration.ZERO)
                .build();
    }

    private static boolean isFor(ServerWebExchange exchange, Service service, boolean stream) {
        String path = exchange.getRequest().getPath().value();
        return ApiPaths.owner(path) == service && ApiPaths.isStream(path) == stream;
    }

    private static URI base(Service service, NeighbourSettings services) {
        return switch (service) {
            case ARTICLE -> services.article();
            case CART -> services.cart();
            case RELATED -> services.related();
        };
    }
}
