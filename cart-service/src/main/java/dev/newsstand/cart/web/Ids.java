package dev.newsstand.cart.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Ids in paths. */
public final class Ids {

    private Ids() {}

    /** The id of that name; empty when what stands there cannot be one. */
    public static Optional<UUID> of(ServerRequest request, String name) {
        try {
            return Optional.of(UUID.fromString(request.pathVariable(name)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
