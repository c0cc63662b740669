package dev.newsstand.cart.carts.persistence;

import static dev.newsstand.support.sql.Columns.required;

import dev.newsstand.cart.carts.Carts;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Decision;
import dev.newsstand.cart.carts.domain.Merge;
import dev.newsstand.cart.domain.Sku;
import dev.newsstand.cart.persistence.Documents;
import dev.newsstand.cart.pricing.domain.Code;
import io.r2dbc.spi.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Carts in PostgreSQL; each call is one statement, a function of the migrations {@code V2} and {@code V7}. */
@Repository
class PostgresCarts implements Carts {

    private static final String FIND = "select cart from find_cart($1, $2) cart where cart is not null";
    private static final String ADD = "select add_to_cart($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    private static final String LOCK = "select cart from lock_cart(:token, :now) cart where cart is not null";
    private static final String CHANGE = "select change_lines(:cart, :kind, cast(:lines as json), :now, :expires)";
    private static final String DESCRIBE =
            "select describe_cart(:cart, :kind, :note, cast(:attributes as json), :codes, :now, :expires)";
    private static final String UNDO =
            "select cart from undo_change(:cart, :now, :expires) cart where cart is not null";
    private static final String LOCKED = "select token_hash, cart, checking_out, cart_holds(token_hash) as holds from ";
    private static final String LOCK_BOTH = LOCKED + "lock_carts(:one, :other, :now)";
    private static final String OPEN_BESIDE = LOCKED + "open_beside(:one, :other, :now, :expires)";
    private static final String MERGE =
            "select merge_carts(:into, :other, :currency, cast(:lines as json), :now, :expires)";

    private final DatabaseClient database;
    private final Calls calls;
    private final CartReading reading;

    PostgresCarts(DatabaseClient database, Calls calls, CartReading reading) {
        this.database = database;
        this.calls = calls;
        this.reading = reading;
    }

    @Override
    public Mono<Cart> find(CartToken token, Instant now) {
        return calls.text(FIND, statement -> statement.bind(0, token.hash()).bind(1, now))
                .flatMap(json -> reading.again(token, json, now));
    }

    @Override
    public Mono<AddAnswer> add(AddCommand command) {
        return calls.text(ADD, statement -> bind(statement, command))
                .flatMap(json -> reading.answer(json, command.now()));
    }

    private static Statement bind(Statement add, AddCommand command) {
        UUID newCart = command.newCart();
        add.bind(0, command.token().hash());
        if (newCart == null) {
            add.bindNull(1, UUID.class);
        } else {
            add.bind(1, newCart);
        }
        add.bind(2, command.key()).bind(3, Digests.of(command.items()));
        ItemRow.bind(add, 4, command.items());
        return add.bind(10, command.now()).bind(11, command.now().plus(KEPT));
    }

    @Override
    public Mono<Cart> lock(CartToken token, Instant now) {
        return cart(database.sql(LOCK).bind("token", token.hash()).bind("now", now), now);
    }

    @Override
    public Mono<Cart> save(UUID cart, Decision.Change change, Instant now) {
        GenericExecuteSpec statement = database.sql(CHANGE)
                .bind("cart", cart)
                .bind("kind", change.kind())
                .bind("lines", Documents.write(change.targets()))
                .bind("now", now)
                .bind("expires", now.plus(KEPT));
        return cart(statement, now);
    }

    @Override
    public Mono<Cart> save(UUID cart, Decision.Description description, Instant now) {
        GenericExecuteSpec statement = database.sql(DESCRIBE)
                .bind("cart", cart)
                .bind("kind", description.kind())
                .bind("note", Parameter.fromOrEmpty(description.note(), String.class))
                .bind("attributes", Documents.write(description.attributes().pairs()))
                .bind("codes", description.codes().stream().map(Code::value).toArray(String[]::new))
                .bind("now", now)
                .bind("expires", now.plus(KEPT));
        return cart(statement, now);
    }

    @Override
    public Mono<Cart> undo(UUID cart, Instant now) {
        return cart(database.sql(UNDO).bind("cart", cart).bind("now", now).bind("expires", now.plus(KEPT)), now);
    }

    @Override
    public Mono<Pair> lockBoth(CartToken one, CartToken other, Instant now) {
        return locked(database.sql(LOCK_BOTH), one, other, now);
    }

    @Override
    public Mono<Pair> openBeside(CartToken opened, CartToken other, Instant now) {
        return locked(database.sql(OPEN_BESIDE).bind("expires", now.plus(KEPT)), opened, other, now);
    }

    private Mono<Pair> locked(GenericExecuteSpec lock, CartToken one, CartToken other, Instant now) {
        byte[] hash = one.hash();
        return lock.bind("one", hash)
                .bind("other", other.hash())
                .bind("now", now)
                .map(row -> new LockedRow(
                        Arrays.equals(hash, required(row, "token_hash", byte[].class)),
                        required(row, "cart", String.class),
                        required(row, "checking_out", Boolean.class),
                        required(row, "holds", String.class)))
                .all()
                .collectList()
                .flatMap(
                        rows -> reading.carts(rows.stream().map(LockedRow::cart).toList(), now)
                                .map(carts -> pair(rows, carts)));
    }

    private record LockedRow(boolean isFirst, String cart, boolean checkingOut, String holds) {}

    private record HoldDocument(String sku, long units) {}

    private static Pair pair(List<LockedRow> rows, List<Cart> carts) {
        Cart one = null;
        Cart other = null;
        boolean otherCheckingOut = false;
        Map<Sku, Long> heldByOne = Map.of();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isFirst()) {
                one = carts.get(row);
                heldByOne = holds(rows.get(row).holds());
            } else {
                other = carts.get(row);
                otherCheckingOut = rows.get(row).checkingOut();
            }
        }
        return new Pair(one, other, otherCheckingOut, heldByOne);
    }

    private static Map<Sku, Long> holds(String json) {
        return Arrays.stream(Documents.read(json, HoldDocument[].class))
                .collect(Collectors.toMap(hold -> new Sku(hold.sku()), HoldDocument::units));
    }

    @Override
    public Mono<Cart> merge(Cart into, Cart other, Merge merge, Instant now) {
        return cart(
                database.sql(MERGE)
                        .bind("into", Objects.requireNonNull(into.id()))
                        .bind("other", Objects.requireNonNull(other.id()))
                        .bind("currency", merge.currency().getCurrencyCode())
                        .bind("lines", Documents.write(merge.taken()))
                        .bind("now", now)
                        .bind("expires", now.plus(KEPT)),
                now);
    }

    private Mono<Cart> cart(GenericExecuteSpec statement, Instant now) {
        return statement.mapValue(String.class).one().flatMap(json -> reading.cart(json, now));
    }
}
