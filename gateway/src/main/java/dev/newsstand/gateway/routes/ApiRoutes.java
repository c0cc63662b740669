package dev.newsstand.gateway.routes;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import dev.newsstand.gateway.neighbour.Connections;
import dev.newsstand.gateway.neighbour.NeighbourSettings;
import dev.newsstand.support.problem.ProblemWriter;
import java.net.URI;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/** The services' public paths, each service by one route, and by another one for its streams, which have no time limit. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    private static final int NONE = -1;
    private static final int AROUND_ALL = -100;

    @Bean
    HttpClient routesClient(NeighbourSettings settings) {
        return Connections.client("routes", settings);
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
    RouteLocator routesToServices(RouteLocatorBuilder builder, NeighbourSettings services, ProblemWriter problems) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        AwayFilter away = new AwayFilter(problems);
        for (ApiPaths.Service service : ApiPaths.Service.values()) {
            URI base = base(service, services);
            routes.route(route -> route.predicate(exchange -> isFor(exchange, service, false))
                    .filters(filters -> filters.filter(away, AROUND_ALL).filter(new BodyLimit()))
                    .uri(base));
            routes.route(route -> route.predicate(exchange -> isFor(exchange, service, true))
                    .filters(filters -> filters.filter(away, AROUND_ALL))
                    .metadata(RESPONSE_TIMEOUT_ATTR, NONE)
                    .uri(base));
        }
        return routes.build();
    }

    private static boolean isFor(ServerWebExchange exchange, ApiPaths.Service service, boolean stream) {
        String path = exchange.getRequest().getPath().value();
        return ApiPaths.owner(path) == service && ApiPaths.isStream(path) == stream;
    }

    private static URI base(ApiPaths.Service service, NeighbourSettings services) {
        return switch (service) {
            case ARTICLE -> services.article();
            case CART -> services.cart();
            case RELATED -> services.related();
        };
    }
}
