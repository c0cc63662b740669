package dev.newsstand.gateway.routes;

import dev.newsstand.gateway.edge.Client;
import dev.newsstand.support.problem.RequestIds;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Tells services who is asking and under which id: what the client itself says of that is dropped. */
final class AskedFor implements HttpHeadersFilter, Ordered {

    private static final Set<String> CLAIMS = Set.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-real-ip",
            "x-deadline-millis",
            "proxy-connection");

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        HttpHeaders told = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (!CLAIMS.contains(name.toLowerCase(Locale.ROOT))) {
                told.put(name, values);
            }
        });
        Client client = Client.of(exchange);
        unzipTags(told, HttpHeaders.IF_MATCH);
        unzipTags(told, HttpHeaders.IF_NONE_MATCH);
        told.set("X-Forwarded-For", client.address());
        told.set("X-Forwarded-Proto", client.scheme());
        told.set("X-Forwarded-Host", client.host());
        told.set(RequestIds.HEADER, RequestIds.of(exchange));
        return told;
    }

    /** Services know nothing of tags of compressed answers. */
    private static void unzipTags(HttpHeaders told, String name) {
        List<String> tags = told.get(name);
        if (tags != null) {
            told.put(name, tags.stream().map(Gzip::plain).toList());
        }
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.REQUEST;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
