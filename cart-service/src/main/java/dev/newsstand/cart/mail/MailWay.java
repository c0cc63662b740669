package dev.newsstand.cart.mail;

import reactor.core.publisher.Mono;

/** The way by which mails leave; an error means that the mail did not, as far as is known. */
public interface MailWay {

    Mono<Void> send(QueuedMail mail);
}
