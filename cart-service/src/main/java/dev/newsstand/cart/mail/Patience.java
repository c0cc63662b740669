package dev.newsstand.cart.mail;

import java.time.Duration;
import java.time.Instant;

/** How long a mail that cannot be sent is tried again: after {@code first}, then twice as long each time, up to {@code longest}. */
public record Patience(Duration first, Duration longest, Duration total) {

    public Patience {
        if (!first.isPositive() || longest.compareTo(first) < 0 || total.compareTo(longest) < 0) {
            throw new IllegalArgumentException("no patience: " + first + ", " + longest + ", " + total);
        }
    }

    public boolean endsFor(QueuedMail mail, Instant now) {
        return !now.isBefore(mail.queuedAt().plus(total));
    }

    public Instant nextTry(QueuedMail mail, Instant now) {
        int doublings = Math.min(mail.attempts() - 1, 20);
        Duration wait = first.multipliedBy(1L << doublings);
        return now.plus(wait.compareTo(longest) > 0 ? longest : wait);
    }
}
