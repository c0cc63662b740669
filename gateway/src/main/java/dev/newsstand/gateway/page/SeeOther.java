package dev.newsstand.gateway.page;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The answer to a plain form that did what it says: go and look. */
public final class SeeOther {

    private SeeOther() {}

    public static Mono<ServerResponse> to(String address) {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
