package dev.newsstand.cart.alerts.domain;

import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.domain.Sku;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be told when a SKU is back; there is one per SKU and address.
 *
 * @param place in the line of the SKU, for who waits in it: places are given in the order of confirmation
 * @param changedAt when its status became what it is; a pending one that was asked for again counts from then
 */
public record Alert(
        UUID id,
        Sku sku,
        EmailAddress email,
        Status status,
        @Nullable Long place,
        Instant changedAt) {

    /** Asked for, confirmed by its address, told, or ended by its address. */
    public enum Status {
        PENDING,
        WAITING,
        NOTIFIED,
        LEFT
    }

    public Alert {
        if ((status == Status.WAITING) != (place != null)) {
            throw new IllegalArgumentException("place " + place + " of an alert that is " + status);
        }
    }

    public static Alert pending(UUID id, Sku sku, EmailAddress email, Instant now) {
        return new Alert(id, sku, email, Status.PENDING, null, now);
    }

    /** Whether nobody confirmed it in time: then it is as if it had never been asked for. */
    public boolean isExpired(Instant now, Duration confirmWithin) {
        return status == Status.PENDING && !now.isBefore(changedAt.plus(confirmWithin));
    }

    /** Asked for once more: who waits keeps the place, everybody else begins anew. */
    public Alert askedAgain(Instant now) {
        return status == Status.WAITING ? this : pending(id, sku, email, now);
    }

    public Alert confirmed(long givenPlace, Instant now) {
        require(Status.PENDING);
        return new Alert(id, sku, email, Status.WAITING, givenPlace, now);
    }

    public Alert told(Instant now) {
        require(Status.WAITING);
        return new Alert(id, sku, email, Status.NOTIFIED, null, now);
    }

    /** Changes nothing for who has left before. */
    public Alert left(Instant now) {
        return status == Status.LEFT ? this : new Alert(id, sku, email, Status.LEFT, null, now);
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new IllegalStateException("the alert is " + status + ", not " + expected);
        }
    }
}
