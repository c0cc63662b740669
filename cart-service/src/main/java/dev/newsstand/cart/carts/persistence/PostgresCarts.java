package dev.newsstand.cart.carts.persistence;

import dev.newsstand.cart.carts.Carts;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Decision;
import dev.newsstand.cart.domain.ShopCurrency;
import dev.newsstand.cart.pricing.domain.Code;
import dev.newsstand.cart.pricing.domain.ShopRates;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Carts in PostgreSQL; each call is one statement, a function of the migration {@code V2}. */
@Repository
class PostgresCarts implements Carts {

    private static final String FIND =
            "select cart_document(id)::text from cart where token_hash = :token and expires_at > :now";
    private static final String ADD =
            "select add_to_cart(:token, :cart, :key, :digest, cast(:items as json), :now, :expires)::text";
    private static final String LOCK = "select cart::text from lock_cart(:token, :now) cart where cart is not null";
    private static final String CHANGE =
            "select change_lines(:cart, :kind, cast(:lines as json), :now, :expires)::text";
    private static final String DESCRIBE =
            "select describe_cart(:cart, :kind, :note, cast(:attributes as json), :codes, :now, :expires)::text";

    private final DatabaseClient database;
    private final ShopCurrency currency;
    private final ShopRates rates;

    PostgresCarts(DatabaseClient database, ShopCurrency currency, ShopRates rates) {
        this.database = database;
        this.currency = currency;
        this.rates = rates;
    }

    @Override
    public Mono<Cart> find(CartToken token, Instant now) {
        return cart(database.sql(FIND).bind("token", token.hash()).bind("now", now), now);
    }

    @Override
    public Mono<AddAnswer> add(AddCommand command) {
        GenericExecuteSpec statement = database.sql(ADD)
                .bind("token", command.token().hash())
                .bind("cart", Parameter.fromOrEmpty(command.newCart(), UUID.class))
                .bind("key", command.key())
                .bind("digest", Digests.of(command.items()))
                .bind("items", Documents.write(ItemRow.of(command.items())))
                .bind("now", command.now())
                .bind("expires", command.now().plus(KEPT));
        return statement
                .mapValue(String.class)
                .one()
                .map(json -> Documents.read(json, AddDocument.class).answer(currency.value(), rates, command.now()));
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

    private Mono<Cart> cart(GenericExecuteSpec statement, Instant now) {
        return statement
                .mapValue(String.class)
                .one()
                .map(json -> Documents.read(json, CartDocument.class).cart(currency.value(), rates, now));
    }
}
