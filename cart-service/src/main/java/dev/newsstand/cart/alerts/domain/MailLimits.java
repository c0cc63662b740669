package dev.newsstand.cart.alerts.domain;

import java.time.Duration;

/**
 * How many mails sign-ups may cause to one address, so that nobody can be flooded through the form.
 *
 * @param perDay in 24 hours, over all SKUs
 * @param pause between two about the same SKU
 */
public record MailLimits(int perDay, Duration pause) {

    /** What the address was sent so far: in the last 24 hours, and within the pause about the SKU at hand. */
    public record Sent(long inADay, long withinPause) {}

    public MailLimits {
        if (perDay < 1 || pause.isNegative()) {
            throw new IllegalArgumentException("no limits: " + perDay + " a day, one in " + pause);
        }
    }

    public boolean allow(Sent sent) {
        return sent.inADay() < perDay && sent.withinPause() == 0;
    }
}
