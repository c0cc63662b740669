package dev.newsstand.cart.mail;

import reactor.core.publisher.Mono;

/** The mails that the shop has to send. */
public interface Mails {

    /**
     * Queues the mail in the transaction of the caller, so that it is sent if, and only if, what it tells came true; does
     * nothing for a key that was queued before. Fails when there is no transaction.
     */
    Mono<Void> enqueue(Mail mail);
}
