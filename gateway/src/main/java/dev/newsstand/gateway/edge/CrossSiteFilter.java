package dev.newsstand.gateway.edge;

import dev.newsstand.support.problem.Problem;
import dev.newsstand.support.problem.Problems;
import dev.newsstand.support.problem.Refused;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses changes that a page of another site asks a browser for. {@code Sec-Fetch-Site} decides; where there is none,
 * {@code Origin} does. A request with neither is let in, cookie or not: every browser in use sends one of them with a
 * change, so it comes from a program, which no other site can make send a shopper's cookie.
 */
final class CrossSiteFilter implements WebFilter, Ordered {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final String siteOrigin;

    CrossSiteFilter(String siteOrigin) {
        this.siteOrigin = siteOrigin;
    }

    static boolean changes(ServerWebExchange exchange) {
        return !SAFE.contains(exchange.getRequest().getMethod());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return changes(exchange) && isFromElsewhere(exchange)
                ? Mono.error(
                        new Refused(Problem.of(Problems.FORBIDDEN).detail("Changes are not taken from other sites.")))
                : chain.filter(exchange);
    }

    private boolean isFromElsewhere(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        String site = headers.getFirst("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = headers.getOrigin();
        return origin != null
                && !origin.equalsIgnoreCase(siteOrigin)
                && !origin.equalsIgnoreCase(Client.of(exchange).origin());
    }

    @Override
    public int getOrder() {
        return ClientFilter.ORDER + 10;
    }
}
