package dev.newsstand.cart.checkouts.persistence;

import dev.newsstand.cart.checkouts.Refunds;
import dev.newsstand.cart.checkouts.domain.Refund;
import dev.newsstand.cart.checkouts.persistence.CheckoutDocument.PaymentDocument;
import dev.newsstand.cart.domain.EmailAddress;
import dev.newsstand.cart.persistence.Documents;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Refunds in PostgreSQL. */
@Repository
class PostgresRefunds implements Refunds {

    private static final String DOCUMENT = """
            select json_build_object('number', r.number, 'payment', payment_document(p.id), 'email', c.email,
                                     'due_at', r.due_at, 'done_at', r.done_at)::text
            from refund r join payment p on p.id = r.payment_id join checkout c on c.id = p.checkout_id
            """;
    private static final String LIST =
            DOCUMENT + "where r.number < coalesce(:before, 9223372036854775807) order by r.number desc limit :limit";
    private static final String TAKE = """
            with r as (
                update refund set asked_at = :now
                    where number in (select number from refund where done_at is null and asked_at <= :asked
                                     order by asked_at limit :limit for update skip locked)
                    returning *)
            """ + DOCUMENT.replace("from refund r", "from r");
    private static final String DONE = "update refund set done_at = :now where number = :number";

    private final DatabaseClient database;

    PostgresRefunds(DatabaseClient database) {
        this.database = database;
    }

    record RefundDocument(
            long number,
            PaymentDocument payment,
            String email,
            Instant dueAt,
            @Nullable Instant doneAt) {

        Refund refund() {
            return new Refund(number, payment.toPayment(), new EmailAddress(email), dueAt, doneAt);
        }
    }

    @Override
    public Mono<List<Refund>> list(@Nullable Long before, int limit) {
        return refunds(database.sql(LIST)
                .bind("before", Parameter.fromOrEmpty(before, Long.class))
                .bind("limit", limit));
    }

    @Override
    public Mono<List<Refund>> take(Instant asked, int limit, Instant now) {
        return refunds(
                database.sql(TAKE).bind("asked", asked).bind("limit", limit).bind("now", now));
    }

    @Override
    public Mono<Void> done(Refund refund, Instant now) {
        return database.sql(DONE)
                .bind("number", refund.number())
                .bind("now", now)
                .then();
    }

    private static Mono<List<Refund>> refunds(GenericExecuteSpec statement) {
        return statement
                .mapValue(String.class)
                .all()
                .map(json -> Documents.read(json, RefundDocument.class).refund())
                .collectList();
    }
}
