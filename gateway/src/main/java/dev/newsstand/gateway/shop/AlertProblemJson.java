package dev.newsstand.gateway.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why cart-service would not take a sign-up. */
record AlertProblemJson(@Nullable List<Fault> errors) {

    record Fault(@Nullable String pointer) {}

    boolean isOfEmail() {
        return errors != null && errors.stream().anyMatch(fault -> "/email".equals(fault.pointer()));
    }
}
