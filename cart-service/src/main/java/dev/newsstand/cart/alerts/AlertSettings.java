package dev.newsstand.cart.alerts;

import dev.newsstand.cart.alerts.domain.Factor;
import dev.newsstand.cart.alerts.domain.MailLimits;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How back in stock works.
 *
 * @param factor how many are told for each unit that came
 * @param keep how long alerts that ended, and restocks that were told, are remembered
 */
@ConfigurationProperties("newsstand.stock-alerts")
public record AlertSettings(
        @DefaultValue("1") BigDecimal factor,
        @DefaultValue("48h") Duration confirmWithin,
        @DefaultValue("10") int mailsPerDay,
        @DefaultValue("10m") Duration mailPause,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("30d") Duration keep) {

    public AlertSettings {
        if (!confirmWithin.isPositive() || !keep.isPositive()) {
            throw new IllegalArgumentException("newsstand.stock-alerts: durations are above zero");
        }
        new Factor(factor);
    }

    Factor perUnit() {
        return new Factor(factor);
    }

    MailLimits mailLimits() {
        return new MailLimits(mailsPerDay, mailPause);
    }
}
