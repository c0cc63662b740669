package dev.newsstand.gateway.edge;

import org.springframework.web.server.ServerWebExchange;

/**
 * Where a request comes from, as far as that can be trusted.
 *
 * @param address of the client, or of the first proxy that is not trusted
 * @param host as the client named it, with its port
 */
public record Client(String address, String scheme, String host) {

    private static final String ATTRIBUTE = Client.class.getName();

    public boolean onHttps() {
        return scheme.equals("https");
    }

    public String origin() {
        return scheme + "://" + host;
    }

    public static Client of(ServerWebExchange exchange) {
        return exchange.getRequiredAttribute(ATTRIBUTE);
    }

    void rememberIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
