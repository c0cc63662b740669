package dev.newsstand.cart.mail.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.mail.Mail;
import dev.newsstand.cart.mail.MailQueue;
import dev.newsstand.cart.mail.Mails;
import dev.newsstand.cart.mail.QueuedMail;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PostgresMails implements Mails, MailQueue {

    private static final String ENQUEUE = """
            insert into mail (id, key, recipient, subject, text, queued_at, due_at)
            values (:id, :key, :to, :subject, :text, :now, :now)
            on conflict (key) do nothing
            """;
    private static final String TAKE = """
            update mail set due_at = :leased, attempts = attempts + 1
            where id in (select id from mail where due_at <= :now order by due_at limit :most for update skip locked)
            returning id, key, recipient, subject, text, queued_at, attempts
            """;
    private static final String SENT =
            "update mail set due_at = null, sent_at = :now, text = null, failure = null where id = :id";
    private static final String RETRY =
            "update mail set due_at = :dueAt, failure = :failure where id = :id and due_at is not null";
    private static final String GIVE_UP =
            "update mail set due_at = null, given_up_at = :now, failure = :failure where id = :id and due_at is not null";
    private static final String FORGET =
            "delete from mail where due_at is null and coalesce(sent_at, given_up_at) < :before";
    private static final String WAITING = """
            select count(*) as mails, min(queued_at) as oldest,
                   (select count(*) from mail where given_up_at is not null) as undelivered
            from mail where due_at is not null
            """;

    private final DatabaseClient database;
    private final Clock clock;

    PostgresMails(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Mono<Void> enqueue(Mail mail) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .then(Mono.defer(() -> database.sql(ENQUEUE)
                        .bind("id", UUID.randomUUID())
                        .bind("key", mail.key())
                        .bind("to", mail.to())
                        .bind("subject", mail.subject())
                        .bind("text", mail.text())
                        .bind("now", clock.instant())
                        .then()));
    }

    @Override
    public Flux<QueuedMail> take(int most, Instant now, Duration lease) {
        return database.sql(TAKE)
                .bind("now", now)
                .bind("leased", now.plus(lease))
                .bind("most", most)
                .map(PostgresMails::queued)
                .all();
    }

    @Override
    public Mono<Void> sent(QueuedMail mail, Instant now) {
        return database.sql(SENT).bind("id", mail.id()).bind("now", now).then();
    }

    @Override
    public Mono<Void> retry(QueuedMail mail, String failure, Instant dueAt) {
        return database.sql(RETRY)
                .bind("id", mail.id())
                .bind("failure", failure)
                .bind("dueAt", dueAt)
                .then();
    }

    @Override
    public Mono<Void> giveUp(QueuedMail mail, String failure, Instant now) {
        return database.sql(GIVE_UP)
                .bind("id", mail.id())
                .bind("failure", failure)
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<Long> forget(Instant before) {
        return database.sql(FORGET).bind("before", before).fetch().rowsUpdated();
    }

    @Override
    public Mono<Waiting> waiting(Instant now) {
        return database.sql(WAITING).map(row -> waiting(row, now)).one();
    }

    private static Waiting waiting(Readable row, Instant now) {
        Instant oldest = row.get("oldest", Instant.class);
        return new Waiting(
                required(row, "mails", Long.class),
                oldest == null ? Duration.ZERO : Duration.between(oldest, now),
                required(row, "undelivered", Long.class));
    }

    private static QueuedMail queued(Readable row) {
        Mail mail = new Mail(text(row, "key"), text(row, "recipient"), text(row, "subject"), text(row, "text"));
        return new QueuedMail(
                required(row, "id", UUID.class),
                mail,
                required(row, "queued_at", Instant.class),
                required(row, "attempts", Integer.class));
    }

    private static String text(Readable row, String column) {
        return required(row, column, String.class);
    }
}
