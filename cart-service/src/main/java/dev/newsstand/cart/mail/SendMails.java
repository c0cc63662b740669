package dev.newsstand.cart.mail;

import dev.newsstand.cart.mail.MailQueue.Waiting;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Sends what is due. Meters: {@code newsstand.mail.sent}, {@code .failed} (tries) and {@code .given-up} are counted,
 * {@code .waiting} (mails), {@code .waiting.longest} (seconds) and {@code .undelivered} (mails that were given up and are
 * kept) are as of the last round.
 */
public final class SendMails {

    private static final Logger log = LoggerFactory.getLogger(SendMails.class);
    private static final int BATCH = 50;
    private static final int AT_ONCE = 4;
    /** Longer than a batch can take with a mail server that lets every try run into its time limits. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final MailQueue queue;
    private final MailWay way;
    private final Patience patience;
    private final Clock clock;
    private final Counter sent;
    private final Counter failed;
    private final Counter givenUp;
    private volatile Waiting waiting = Waiting.NONE;

    public SendMails(MailQueue queue, MailWay way, Patience patience, Clock clock, MeterRegistry meters) {
        this.queue = queue;
        this.way = way;
        this.patience = patience;
        this.clock = clock;
        sent = meters.counter("newsstand.mail.sent");
        failed = meters.counter("newsstand.mail.failed");
        givenUp = meters.counter("newsstand.mail.given-up");
        Gauge.builder("newsstand.mail.waiting", () -> waiting.mails()).register(meters);
        Gauge.builder("newsstand.mail.waiting.longest", () -> waiting.longest().toSeconds())
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("newsstand.mail.undelivered", () -> waiting.undelivered()).register(meters);
    }

    /** Answers how many mails were tried. */
    public Mono<Long> send() {
        return Mono.defer(this::batch)
                .expand(tried -> tried == BATCH ? batch() : Mono.empty())
                .reduce(0L, Long::sum)
                .flatMap(tried -> measure().thenReturn(tried));
    }

    private Mono<Long> batch() {
        return queue.take(BATCH, clock.instant(), LEASE)
                .collectList()
                .flatMapIterable(mails -> mails)
                .flatMap(mail -> attempt(mail).thenReturn(mail), AT_ONCE)
                .count();
    }

    private Mono<Void> attempt(QueuedMail mail) {
        return way.send(mail)
                .thenReturn(Optional.<Throwable>empty())
                .onErrorResume(failure -> Mono.just(Optional.of(failure)))
                .flatMap(failure -> failure.isPresent() ? failed(mail, failure.get()) : sent(mail));
    }

    private Mono<Void> sent(QueuedMail mail) {
        sent.increment();
        return queue.sent(mail, clock.instant());
    }

    private Mono<Void> failed(QueuedMail mail, Throwable failure) {
        failed.increment();
        Instant now = clock.instant();
        String why = failure.toString().replace(mail.mail().to(), "the recipient");
        if (failure instanceof Undeliverable || patience.endsFor(mail, now)) {
            givenUp.increment();
            log.error("Gave up {} ({}) after {} tries: {}", mail.mail(), mail.id(), mail.attempts(), why);
            return queue.giveUp(mail, why, now);
        }
        Instant next = patience.nextTry(mail, now);
        log.warn("Could not send {} ({}), try {}, next at {}: {}", mail.mail(), mail.id(), mail.attempts(), next, why);
        return queue.retry(mail, why, next);
    }

    private Mono<Void> measure() {
        return queue.waiting(clock.instant()).doOnNext(now -> waiting = now).then();
    }
}
