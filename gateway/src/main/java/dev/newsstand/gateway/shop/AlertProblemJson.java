package dev.newsstand.gateway.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why cart-service would not take a sign-up. */
record AlertProblemJson(List<Fault> errors) {

    record Fault(@Nullable String pointer) {}

    boolean isOfEmail() {
        return errors.stream().anyMatch(fault -> "/email".equals(fault.pointer()));
    }
}
