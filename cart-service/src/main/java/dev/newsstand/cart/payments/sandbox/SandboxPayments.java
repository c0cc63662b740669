package dev.newsstand.cart.payments.sandbox;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.payments.sandbox.SandboxPayment.State;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sandbox's own books: what a provider would keep on its side. */
class SandboxPayments {

    private static final Duration LEASE = Duration.ofSeconds(3);
    private static final String BEGIN = """
            insert into sandbox_payment (id, amount, currency, return_url, state)
            values (:id, :amount, :currency, :returnUrl, 'pending')
            on conflict (id) do update set amount = sandbox_payment.amount
            returning *
            """;
    private static final String FIND = "select * from sandbox_payment where id = :id";
    private static final String DECIDE = """
            update sandbox_payment set state = :state, callbacks = :callbacks, callback_due = :due
            where id = :id and state = 'pending' returning *
            """;
    private static final String CANCEL = """
            insert into sandbox_payment as p (id, amount, currency, return_url, state)
            values (:id, 0, 'USD', '/', 'cancelled')
            on conflict (id) do update
                set state = case when p.state in ('pending', 'processing') then 'cancelled' else p.state end,
                    callbacks = case when p.state in ('pending', 'processing') then 0 else p.callbacks end
            returning *
            """;
    private static final String REFUND = "update sandbox_payment set state = 'refunded', callbacks = 0 where id = :id";
    private static final String TAKE = """
            update sandbox_payment
            set callback_due = :retry, state = case when state = 'processing' then 'succeeded' else state end
            where id in (select id from sandbox_payment
                         where callbacks > 0 and callback_due <= :now and id = coalesce(:id, id)
                         order by callback_due limit 20 for update skip locked)
            returning *
            """;
    private static final String DELIVERED = """
            update sandbox_payment set callbacks = callbacks - 1, callback_due = :now where id = :id and callbacks > 0
            """;

    private final DatabaseClient database;

    SandboxPayments(DatabaseClient database) {
        this.database = database;
    }

    Mono<SandboxPayment> begin(UUID id, Money amount, String returnUrl) {
        return payments(database.sql(BEGIN)
                        .bind("id", id)
                        .bind("amount", amount.amount())
                        .bind("currency", amount.currency().getCurrencyCode())
                        .bind("returnUrl", returnUrl))
                .next();
    }

    Mono<SandboxPayment> find(UUID id) {
        return payments(database.sql(FIND).bind("id", id)).next();
    }

    /** Empty when it was decided before. {@code callbacks}: how often the shop is told, from {@code due} on. */
    Mono<SandboxPayment> decide(UUID id, State state, int callbacks, Instant due) {
        return payments(database.sql(DECIDE)
                        .bind("id", id)
                        .bind("state", state.name().toLowerCase(Locale.ROOT))
                        .bind("callbacks", callbacks)
                        .bind("due", due))
                .next();
    }

    /** Also one that was never begun: then it never can be. */
    Mono<SandboxPayment> cancel(UUID id) {
        return payments(database.sql(CANCEL).bind("id", id)).next();
    }

    Mono<Void> refund(UUID id) {
        return database.sql(REFUND).bind("id", id).then();
    }

    /** What the shop has to be told of now; of one payment, or (null) of all. Taken again unless it was delivered soon. */
    Flux<SandboxPayment> take(@Nullable UUID id, Instant now) {
        return payments(database.sql(TAKE)
                .bind("id", Parameter.fromOrEmpty(id, UUID.class))
                .bind("retry", now.plus(LEASE))
                .bind("now", now));
    }

    Mono<Void> delivered(UUID id, Instant now) {
        return database.sql(DELIVERED).bind("id", id).bind("now", now).then();
    }

    private static Flux<SandboxPayment> payments(GenericExecuteSpec statement) {
        return statement.map(SandboxPayments::payment).all();
    }

    private static SandboxPayment payment(Readable row) {
        Currency currency = Currency.getInstance(required(row, "currency", String.class));
        return new SandboxPayment(
                required(row, "id", UUID.class),
                new Money(required(row, "amount", Long.class), currency),
                required(row, "return_url", String.class),
                State.valueOf(required(row, "state", String.class).toUpperCase(Locale.ROOT)));
    }
}
