package dev.newsstand.cart.alerts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of those in line hear of each unit: 1 is one each; more, where not everybody who is told buys. From 1 to 100. */
public record Factor(BigDecimal value) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public Factor {
        if (value.compareTo(BigDecimal.ONE) < 0 || value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("NEWSSTAND_STOCK_ALERT_FACTOR is from 1 to 100, not " + value);
        }
    }

    /** How many may be told of that many units. */
    public long times(long units) {
        return value.multiply(BigDecimal.valueOf(units))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
