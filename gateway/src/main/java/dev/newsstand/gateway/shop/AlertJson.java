package dev.newsstand.gateway.shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.newsstand.gateway.view.AlertPage;
import org.jspecify.annotations.Nullable;

/** A stock alert as cart-service gives it. */
record AlertJson(
        @JsonProperty(required = true) String handle,
        @JsonProperty(required = true) String title,
        @Nullable String variant,
        @JsonProperty(required = true) String status,
        @Nullable Long position,
        @Nullable Long available) {

    AlertJson {
        if (handle == null || title == null || status == null) {
            throw new IllegalArgumentException("no handle, title or status");
        }
    }

    String name() {
        return variant == null ? title : title + ", " + variant;
    }

    AlertPage.State state() {
        return switch (status) {
            case "pending" -> AlertPage.State.PENDING;
            case "waiting" -> AlertPage.State.WAITING;
            case "notified" -> AlertPage.State.NOTIFIED;
            case "left" -> AlertPage.State.LEFT;
            default -> throw new IllegalArgumentException("status " + status);
        };
    }

    boolean canBeBought() {
        return available != null && available > 0;
    }
}
