package dev.newsstand.cart.mail;

import reactor.core.publisher.Mono;

/**
 * The way by which mails leave; an error means that the mail did not, as far as is known, and {@link Undeliverable} that it
 * never will.
 */
public interface MailWay {

    Mono<Void> send(QueuedMail mail);
}
