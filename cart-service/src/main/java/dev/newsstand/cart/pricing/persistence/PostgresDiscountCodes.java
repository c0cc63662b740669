package dev.newsstand.cart.pricing.persistence;

import dev.newsstand.cart.domain.Money;
import dev.newsstand.cart.persistence.Documents;
import dev.newsstand.cart.pricing.DiscountCodes;
import dev.newsstand.cart.pricing.domain.Benefit;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.Discount;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Discounts in PostgreSQL; what counts uses is the functions of the migration {@code V3}. */
@Repository
class PostgresDiscountCodes implements DiscountCodes {

    private static final String FIND =
            "select to_json(d)::text from discount d where code = any(:codes) and not deleted";
    private static final String LIST =
            "select to_json(d)::text from discount d where code > :after and not deleted order by code limit :limit";
    private static final String PUT = "select put_discount(cast(:discount as json), :now)::text";
    private static final String DELETE =
            "update discount set deleted = true, active = false, changed_at = :now where code = :code and not deleted";
    private static final String REDEEM = "select redeem_discounts(:order, :codes, :now) as used_up";
    private static final String GIVE_BACK = "select give_back_discounts(:order, :now)";

    private final DatabaseClient database;

    PostgresDiscountCodes(DatabaseClient database) {
        this.database = database;
    }

    /** What {@code put_discount} answers. */
    record PutDocument(@Nullable DiscountDocument discount, boolean created, long used) {

        PutAnswer answer() {
            return discount == null
                    ? new PutAnswer.UsedMoreOften(used)
                    : new PutAnswer.Stored(discount.discount(), created);
        }
    }

    @Override
    public Flux<Discount> find(Collection<Code> codes) {
        return database.sql(FIND)
                .bind("codes", values(codes))
                .mapValue(String.class)
                .all()
                .map(PostgresDiscountCodes::discount);
    }

    @Override
    public Flux<Discount> list(@Nullable Code after, int limit) {
        return database.sql(LIST)
                .bind("after", after == null ? "" : after.value())
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(PostgresDiscountCodes::discount);
    }

    @Override
    public Mono<PutAnswer> put(Discount discount) {
        return database.sql(PUT)
                .bind("discount", Documents.write(document(discount)))
                .bind("now", discount.changedAt())
                .mapValue(String.class)
                .one()
                .map(json -> Documents.read(json, PutDocument.class).answer());
    }

    @Override
    public Mono<Boolean> delete(Code code, Instant now) {
        return database.sql(DELETE)
                .bind("code", code.value())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    @Override
    public Mono<RedeemAnswer> redeem(UUID order, Collection<Code> codes, Instant now) {
        if (codes.isEmpty()) {
            return Mono.just(new RedeemAnswer.Redeemed());
        }
        return database.sql(REDEEM)
                .bind("order", order)
                .bind("codes", values(codes))
                .bind("now", now)
                .mapValue(String[].class)
                .one()
                .map(usedUp -> usedUp.length == 0
                        ? new RedeemAnswer.Redeemed()
                        : new RedeemAnswer.UsedUp(
                                Arrays.stream(usedUp).map(Code::new).toList()));
    }

    @Override
    public Mono<Void> giveBack(UUID order, Instant now) {
        return database.sql(GIVE_BACK).bind("order", order).bind("now", now).then();
    }

    private static String[] values(Collection<Code> codes) {
        return codes.stream().map(Code::value).toArray(String[]::new);
    }

    private static Discount discount(String json) {
        return Documents.read(json, DiscountDocument.class).discount();
    }

    private static DiscountDocument document(Discount discount) {
        Benefit benefit = discount.benefit();
        Money off = benefit instanceof Benefit.Fixed fixed ? fixed.off() : null;
        Money minimum = discount.minimumSubtotal();
        Money priced = off == null ? minimum : off;
        return new DiscountDocument(
                discount.code().value(),
                discount.title(),
                benefit.kind(),
                benefit instanceof Benefit.Percentage part ? part.basisPoints() : null,
                off == null ? null : off.amount(),
                minimum == null ? null : minimum.amount(),
                priced == null ? null : priced.currency().getCurrencyCode(),
                discount.period().starts(),
                discount.period().ends(),
                discount.usageLimit(),
                discount.used(),
                discount.onePerCart(),
                discount.automatic(),
                discount.active(),
                discount.changedAt());
    }
}
