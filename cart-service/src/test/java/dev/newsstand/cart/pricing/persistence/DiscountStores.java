package dev.newsstand.cart.pricing.persistence;

import dev.newsstand.cart.pricing.DiscountCodes;
import org.springframework.r2dbc.core.DatabaseClient;

/** The store of discounts for tests that run without the service around it. */
public final class DiscountStores {

    private DiscountStores() {}

    public static DiscountCodes on(DatabaseClient database) {
        return new PostgresDiscountCodes(database);
    }
}
