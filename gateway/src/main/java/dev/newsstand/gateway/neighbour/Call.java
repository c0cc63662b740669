package dev.newsstand.gateway.neighbour;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A call to a neighbour.
 *
 * @param path with its query, already encoded
 * @param json the body as an object, or null for none
 */
public record Call(
        HttpMethod method,
        String path,
        HttpHeaders headers,
        @Nullable Object json) {

    public static Call get(String path) {
        return new Call(HttpMethod.GET, path, new HttpHeaders(), null);
    }

    public static Call of(HttpMethod method, String path) {
        return new Call(method, path, new HttpHeaders(), null);
    }

    public Call with(String header, String value) {
        HttpHeaders more = HttpHeaders.copyOf(headers);
        more.set(header, value);
        return new Call(method, path, more, json);
    }

    public Call body(Object value) {
        return new Call(method, path, headers, value);
    }
}
