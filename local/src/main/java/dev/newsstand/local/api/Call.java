package dev.newsstand.local.api;

import dev.newsstand.local.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One request to the site, by path from its root; with a role it carries that role's token. */
public record Call(
        String method, String path, @Nullable Role role, Map<String, String> headers, byte @Nullable [] body) {

    public static Call get(String path) {
        return new Call("GET", path, null, Map.of(), null);
    }

    public static Call of(String method, String path) {
        return new Call(method, path, null, Map.of(), null);
    }

    public Call as(Role role) {
        return new Call(method, path, role, headers, body);
    }

    public Call json(JsonNode json) {
        return body("application/json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Call body(String contentType, byte[] bytes) {
        var call = header("Content-Type", contentType);
        return new Call(method, path, role, call.headers(), bytes);
    }

    public Call header(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, role, Map.copyOf(more), body);
    }
}
