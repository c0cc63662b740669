package dev.newsstand.cart.pricing.domain;

import dev.newsstand.cart.domain.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A discount that a merchant offers: to who enters its code, or, where it is {@code automatic}, to every cart.
 * {@code onePerCart}: of the codes that say so, a cart gets the first entered only.
 */
public record Discount(
        Code code,
        String title,
        Benefit benefit,
        @Nullable Money minimumSubtotal,
        Period period,
        @Nullable Long usageLimit,
        long used,
        boolean onePerCart,
        boolean automatic,
        boolean active,
        Instant changedAt) {

    public static final int MAX_TITLE = 100;

    /** From {@code starts} until just before {@code ends}; null where it is open. */
    public record Period(@Nullable Instant starts, @Nullable Instant ends) {

        public static final Period ALWAYS = new Period(null, null);

        boolean begunBy(Instant at) {
            return starts == null || !starts.isAfter(at);
        }

        boolean endedBy(Instant at) {
            return ends != null && !ends.isAfter(at);
        }
    }

    /** Why nobody gets it at that time; null when somebody may. */
    public @Nullable Reason refusalAt(Instant at) {
        if (!active || period.endedBy(at)) {
            return Reason.ENDED;
        }
        if (!period.begunBy(at)) {
            return Reason.NOT_STARTED;
        }
        return usageLimit != null && used >= usageLimit ? Reason.USED_UP : null;
    }

    /** Why goods of that price do not get it at that time; null when they do. */
    public @Nullable Reason refusalFor(Money subtotal, Instant at) {
        Reason refusal = refusalAt(at);
        if (refusal != null) {
            return refusal;
        }
        if (benefit instanceof Benefit.Fixed fixed && !fixed.off().currency().equals(subtotal.currency())) {
            return Reason.OTHER_CURRENCY;
        }
        if (minimumSubtotal == null) {
            return null;
        }
        if (!minimumSubtotal.currency().equals(subtotal.currency())) {
            return Reason.OTHER_CURRENCY;
        }
        return subtotal.amount() < minimumSubtotal.amount() ? Reason.MINIMUM_SUBTOTAL : null;
    }

    /** Whether a cart that last changed {@code then} could see it otherwise {@code now}. */
    boolean mayHaveChangedBetween(Instant then, Instant now) {
        return !changedAt.isBefore(then)
                || period.begunBy(then) != period.begunBy(now)
                || period.endedBy(then) != period.endedBy(now);
    }
}
