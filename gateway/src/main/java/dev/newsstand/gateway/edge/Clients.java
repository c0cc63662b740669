package dev.newsstand.gateway.edge;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Finds out who is asking: {@code X-Forwarded-*} counts only as far as trusted proxies have written it. */
final class Clients {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final List<AddressRange> trusted;

    Clients(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream()
                .filter(range -> !range.isBlank())
                .map(AddressRange::parse)
                .toList();
    }

    Client of(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        InetAddress peer = remote == null ? null : remote.getAddress();
        String address = peer == null ? "unknown" : peer.getHostAddress();
        HttpHeaders headers = request.getHeaders();
        String scheme = Objects.requireNonNullElse(request.getURI().getScheme(), "http");
        String host = Objects.requireNonNullElse(headers.getFirst(HttpHeaders.HOST), "localhost");
        if (peer == null || !isTrusted(peer)) {
            return new Client(address, scheme, host);
        }
        String told = headers.getFirst("X-Forwarded-Proto");
        String toldHost = headers.getFirst("X-Forwarded-Host");
        return new Client(
                nearestUntrusted(headers.getOrEmpty("X-Forwarded-For"), address),
                told != null && SCHEMES.contains(told) ? told : scheme,
                toldHost != null ? toldHost : host);
    }

    /** Read from the end, where the nearest proxy has written. */
    private String nearestUntrusted(List<String> forwardedFor, String otherwise) {
        String[] hops = String.join(",", forwardedFor).split(",");
        String address = otherwise;
        for (int i = hops.length - 1; i >= 0; i--) {
            InetAddress hop = literal(hops[i].strip());
            if (hop == null) {
                return address;
            }
            address = hop.getHostAddress();
            if (!isTrusted(hop)) {
                return address;
            }
        }
        return address;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return text.isEmpty() ? null : InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
