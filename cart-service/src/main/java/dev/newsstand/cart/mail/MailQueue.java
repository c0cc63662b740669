package dev.newsstand.cart.mail;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stored mails as their sender sees them. */
public interface MailQueue {

    /** Takes mails that are due. Nobody else gets them before the lease is over; then they are due again. */
    Flux<QueuedMail> take(int most, Instant now, Duration lease);

    /** Notes that it left; its text, which may hold secrets, is forgotten. */
    Mono<Void> sent(QueuedMail mail, Instant now);

    Mono<Void> retry(QueuedMail mail, String failure, Instant dueAt);

    Mono<Void> giveUp(QueuedMail mail, String failure, Instant now);

    /** Forgets mails that left, or were given up, before that. */
    Mono<Long> forget(Instant before);

    Mono<Waiting> waiting(Instant now);

    /** How many mails wait, for how long the oldest does, and how many are kept that were given up. */
    record Waiting(long mails, Duration longest, long undelivered) {

        public static final Waiting NONE = new Waiting(0, Duration.ZERO, 0);
    }
}
