package dev.newsstand.cart;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What shoppers' clients send about a cart; a null token is that of somebody who has none. */
public record CartCalls(WebTestClient client) {

    public WebTestClient.ResponseSpec add(String token, String key, String items) {
        return of(token, client.post().uri("/api/v1/cart/lines").header("Idempotency-Key", key), null)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"items\": " + items + "}")
                .exchange();
    }

    public WebTestClient.ResponseSpec set(String token, Object line, String version, String body) {
        return of(token, client.patch().uri("/api/v1/cart/lines/{line}", line), version)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public WebTestClient.ResponseSpec undo(String token, String version) {
        return of(token, client.post().uri("/api/v1/cart/undo"), version).exchange();
    }

    public WebTestClient.ResponseSpec merge(String token, String other) {
        return of(token, client.post().uri("/api/v1/cart/merge"), null)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"token\": \"" + other + "\"}")
                .exchange();
    }

    private static <T extends WebTestClient.RequestHeadersSpec<?>> T of(String token, T request, String version) {
        request.headers(headers -> {
            if (token != null) {
                headers.set("Cart-Token", token);
            }
            if (version != null) {
                headers.set("If-Match", version);
            }
        });
        return request;
    }
}
