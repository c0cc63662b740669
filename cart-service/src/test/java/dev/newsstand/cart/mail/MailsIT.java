package dev.newsstand.cart.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsstand.cart.RunningShop;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class MailsIT extends RunningShop {

    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(1), Duration.ofHours(4), Duration.ofDays(4));

    @Autowired
    private Mails mails;

    @Autowired
    private MailQueue queue;

    @Autowired
    private TransactionalOperator transaction;

    private final List<QueuedMail> delivered = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final String key = "it:" + UUID.randomUUID();
    private Instant now = Instant.now().plusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
    private boolean serverIsUp = true;
    private boolean addressIsKnown = true;

    private SendMails sending;

    @BeforeEach
    void emptyQueue() {
        InstantSource clock = () -> now;
        sending = new SendMails(queue, this::deliver, PATIENCE, clock.withZone(ZoneOffset.UTC), meters);
        execute("delete from mail");
    }

    @Test
    void mailWithAKeyThatWasQueuedBeforeIsNotSentAgain() {
        enqueue("First");
        enqueue("Second");
        send();
        enqueue("Third");
        send();
        assertThat(delivered).extracting(mail -> mail.mail().subject()).containsExactly("First");
    }

    @Test
    void mailOfATransactionThatFailsIsNeverSent() {
        StepVerifier.create(mails.enqueue(mail("Never"))
                        .then(Mono.error(new IllegalStateException("no")))
                        .as(transaction::transactional))
                .verifyErrorMessage("no");
        send();
        assertThat(delivered).isEmpty();
    }

    @Test
    void queuingWithoutATransactionFails() {
        StepVerifier.create(mails.enqueue(mail("Never"))).verifyError(NoTransactionException.class);
    }

    @Test
    void mailThatWasSentForgetsItsText() {
        enqueue("Secret");
        send();
        assertThat(stored("text is null and sent_at is not null and due_at is null"))
                .isEqualTo(true);
        assertThat(meters.counter("newsstand.mail.sent").count()).isEqualTo(1);
    }

    @Test
    void mailThatCouldNotBeSentIsTriedAgainLaterAsTheSameMessage() {
        enqueue("Again");
        serverIsUp = false;
        send();
        assertThat(stored("failure like '%server is down at the recipient%'")).isEqualTo(true);
        serverIsUp = true;
        now = now.plusSeconds(59);
        send();
        assertThat(delivered).hasSize(1);
        now = now.plusSeconds(1);
        send();
        assertThat(delivered).extracting(QueuedMail::attempts).containsExactly(1, 2);
        assertThat(delivered)
                .extracting(QueuedMail::id)
                .containsOnly(delivered.getFirst().id());
        assertThat(meters.get("newsstand.mail.waiting").gauge().value()).isZero();
    }

    @Test
    void mailIsGivenUpAfterSomeDays() {
        enqueue("Lost");
        serverIsUp = false;
        for (int hour = 0; hour <= 5 * 24; hour++) {
            send();
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(stored("given_up_at is not null and due_at is null and text is not null"))
                .isEqualTo(true);
        assertThat(meters.counter("newsstand.mail.given-up").count()).isEqualTo(1);
        assertThat(meters.counter("newsstand.mail.failed").count()).isBetween(25.0, 40.0);
    }

    @Test
    void mailThatNobodyWillEverTakeIsGivenUpAtOnceAndStaysToBeSeen() {
        enqueue("Nobody");
        addressIsKnown = false;
        send();
        assertThat(stored("given_up_at is not null and failure like '%no such mailbox at the recipient%'"))
                .isEqualTo(true);
        now = now.plus(Duration.ofDays(1));
        send();
        assertThat(delivered).hasSize(1);
        assertThat(meters.counter("newsstand.mail.given-up").count()).isEqualTo(1);
        assertThat(meters.get("newsstand.mail.undelivered").gauge().value()).isEqualTo(1);
    }

    @Test
    void mailThatIsBeingSentIsNobodyElsesUntilTheLeaseIsOver() {
        enqueue("Mine");
        assertThat(taken()).hasSize(1);
        assertThat(taken()).isEmpty();
        now = now.plus(Duration.ofMinutes(5));
        assertThat(taken()).hasSize(1);
    }

    @Test
    void batchesGoOnUntilTheQueueIsEmpty() {
        for (int n = 0; n < 120; n++) {
            mails.enqueue(new Mail(key + n, "ada@example.org", "Mail " + n, "Text"))
                    .as(transaction::transactional)
                    .block();
        }
        send();
        assertThat(delivered).hasSize(120).doesNotHaveDuplicates();
    }

    private void enqueue(String subject) {
        mails.enqueue(mail(subject)).as(transaction::transactional).block();
    }

    private Mail mail(String subject) {
        return new Mail(key, "ada@example.org", subject, "Text\n");
    }

    private void send() {
        sending.send().block();
    }

    private Mono<Void> deliver(QueuedMail mail) {
        return Mono.fromRunnable(() -> {
            synchronized (delivered) {
                delivered.add(mail);
            }
            if (!addressIsKnown) {
                throw new Undeliverable(new IllegalStateException(
                        "no such mailbox at " + mail.mail().to()));
            }
            if (!serverIsUp) {
                throw new IllegalStateException(
                        "server is down at " + mail.mail().to());
            }
        });
    }

    private List<QueuedMail> taken() {
        return queue.take(10, now, Duration.ofMinutes(5)).collectList().block();
    }

    private Object stored(String condition) {
        return query("select " + condition + " from mail where key = '" + key + "'");
    }
}
