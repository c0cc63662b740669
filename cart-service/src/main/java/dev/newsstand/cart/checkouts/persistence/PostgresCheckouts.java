package dev.newsstand.cart.checkouts.persistence;

import dev.newsstand.cart.carts.Carts;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.checkouts.Checkouts;
import dev.newsstand.cart.checkouts.domain.Checkout;
import dev.newsstand.cart.checkouts.domain.Payment;
import dev.newsstand.cart.checkouts.persistence.CheckoutDocument.PaymentDocument;
import dev.newsstand.cart.orders.persistence.PurchaseDocument;
import dev.newsstand.cart.persistence.Documents;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Checkouts in PostgreSQL; each call is one statement, most of them a function of the migration {@code V4}. */
@Repository
class PostgresCheckouts implements Checkouts {

    private static final String FIND =
            "select checkout_document(id)::text from checkout where id = :id and token_hash = :token";
    private static final String OPEN = """
            select open_checkout(row(:id, :cart, :token, 'held', :cartVersion, :email, cast(:address as json),
                                     :provider, cast(:purchase as json), :codes, :expires, :now, :now)::checkout)
            """;
    private static final String BEGIN = """
            select begun::text from begin_payment(:id, :token, :payment, :deadline, :now) begun where begun is not null
            """;
    private static final String NOTE = """
            update payment set redirect_url = coalesce(:redirect, redirect_url), checked_at = :now
            where id = :payment and state = 'pending'
            """;
    private static final String SETTLE = """
            select settled::text
            from settle_payment(:payment, :state, :until, :end, :key, :newCart, :now, :cartExpires) settled
            where settled is not null
            """;
    private static final String RELEASE =
            "select released::text from release_checkout(:id, :token, :now) released where released is not null";
    private static final String PENDING = """
            select payment_document(id)::text from payment where state = 'pending' and checked_at < :asked
            order by checked_at limit :limit
            """;
    private static final String EXPIRE = """
            update checkout set state = 'expired', updated_at = :now
            where id in (select id from checkout where state = 'held' and expires_at <= statement_timestamp()
                         order by expires_at limit 500 for update skip locked)
            """;

    private final DatabaseClient database;

    PostgresCheckouts(DatabaseClient database) {
        this.database = database;
    }

    record BeginningDocument(Beginning.Step step, CheckoutDocument checkout) {}

    record ReleaseDocument(boolean released, CheckoutDocument checkout) {}

    @Override
    public Mono<Checkout> find(UUID id, CartToken token) {
        return json(database.sql(FIND).bind("id", id).bind("token", token.hash()), CheckoutDocument.class)
                .map(CheckoutDocument::checkout);
    }

    @Override
    public Mono<Opening> open(Checkout checkout, CartToken token, Instant now) {
        return database.sql(OPEN)
                .bind("id", checkout.id())
                .bind("cart", checkout.cart())
                .bind("token", token.hash())
                .bind("cartVersion", checkout.cartVersion())
                .bind("email", checkout.email().value())
                .bind("address", Documents.write(checkout.shippingAddress()))
                .bind("provider", checkout.provider())
                .bind("purchase", Documents.write(PurchaseDocument.of(checkout.purchase())))
                .bind("codes", checkout.codes().toArray(String[]::new))
                .bind("expires", checkout.expiresAt())
                .bind("now", now)
                .map(row -> new Opening(row.get(0, UUID.class)))
                .one();
    }

    @Override
    public Mono<Beginning> begin(UUID id, CartToken token, UUID payment, Instant deadline, Instant now) {
        GenericExecuteSpec statement = database.sql(BEGIN)
                .bind("id", id)
                .bind("token", token.hash())
                .bind("payment", payment)
                .bind("deadline", deadline)
                .bind("now", now);
        return json(statement, BeginningDocument.class)
                .map(document -> new Beginning(document.checkout().checkout(), document.step()));
    }

    @Override
    public Mono<Void> note(UUID payment, @Nullable String redirectUrl, Instant now) {
        return database.sql(NOTE)
                .bind("redirect", Parameter.fromOrEmpty(redirectUrl, String.class))
                .bind("now", now)
                .bind("payment", payment)
                .then();
    }

    @Override
    public Mono<Settlement> settle(UUID payment, Verdict verdict, Instant now) {
        Optional<Verdict.Paid> paid = verdict instanceof Verdict.Paid order ? Optional.of(order) : Optional.empty();
        GenericExecuteSpec statement = database.sql(SETTLE)
                .bind("payment", payment)
                .bind("state", state(verdict))
                .bind("until", verdict instanceof Verdict.Declined declined ? declined.until() : now)
                .bind("end", verdict instanceof Verdict.Cancelled cancelled ? name(cancelled.end()) : "expired")
                .bind("key", Parameter.fromOrEmpty(paid.map(Verdict.Paid::key).orElse(null), String.class))
                .bind(
                        "newCart",
                        Parameter.fromOrEmpty(paid.map(Verdict.Paid::newCart).orElse(null), UUID.class))
                .bind("now", now)
                .bind("cartExpires", now.plus(Carts.KEPT));
        return json(statement, SettlementDocument.class).map(SettlementDocument::settlement);
    }

    private static String state(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Paid paid -> paid.captured() ? "captured" : "accepted";
            case Verdict.Declined _ -> "declined";
            case Verdict.Cancelled _ -> "cancelled";
        };
    }

    private static String name(Checkout.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Mono<Release> release(UUID id, CartToken token, Instant now) {
        GenericExecuteSpec statement =
                database.sql(RELEASE).bind("id", id).bind("token", token.hash()).bind("now", now);
        return json(statement, ReleaseDocument.class)
                .map(document -> new Release(document.checkout().checkout(), document.released()));
    }

    @Override
    public Mono<List<Payment>> pendingSince(Instant asked, int limit) {
        return database.sql(PENDING)
                .bind("asked", asked)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(json -> Documents.read(json, PaymentDocument.class).toPayment())
                .collectList();
    }

    @Override
    public Mono<Long> expire(Instant now) {
        return database.sql(EXPIRE).bind("now", now).fetch().rowsUpdated();
    }

    private static <T> Mono<T> json(GenericExecuteSpec statement, Class<T> type) {
        return statement.mapValue(String.class).one().map(json -> Documents.read(json, type));
    }
}
