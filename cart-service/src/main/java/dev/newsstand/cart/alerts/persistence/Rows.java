package dev.newsstand.cart.alerts.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.alerts.domain.Alert;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Sku;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What the rows of alerts hold. */
final class Rows {

    private Rows() {}

    static Alert alert(Readable row) {
        return new Alert(
                required(row, "id", UUID.class),
                sku(row),
                email(row),
                Alert.Status.valueOf(required(row, "status", String.class).toUpperCase(Locale.ROOT)),
                row.get("place", Long.class),
                required(row, "changed_at", Instant.class));
    }

    static String status(Alert alert) {
        return alert.status().name().toLowerCase(Locale.ROOT);
    }

    static Sku sku(Readable row) {
        return new Sku(required(row, "sku", String.class));
    }

    static EmailAddress email(Readable row) {
        return new EmailAddress(required(row, "email", String.class));
    }
}
