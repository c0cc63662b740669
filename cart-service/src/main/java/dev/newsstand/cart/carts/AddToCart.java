package dev.newsstand.cart.carts;

import dev.newsstand.cart.carts.Carts.AddAnswer;
import dev.newsstand.cart.carts.Carts.AddCommand;
import dev.newsstand.cart.carts.domain.Cart;
import dev.newsstand.cart.carts.domain.CartToken;
import dev.newsstand.cart.carts.domain.Item;
import dev.newsstand.cart.carts.domain.Refusal;
import dev.newsstand.cart.domain.ShopCurrency;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts items into a cart, all or none, once for each key; without a token, into a new cart. */
@Component
public class AddToCart {

    private final Carts carts;
    private final ShopCurrency currency;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AddToCart(Carts carts, ShopCurrency currency, Clock clock) {
        this.carts = carts;
        this.currency = currency;
        this.clock = clock;
    }

    /** What became of an add. */
    public sealed interface Outcome {

        /** {@code issued} is the token of a cart that was made just now. */
        record Added(Cart cart, @Nullable CartToken issued, boolean replayed) implements Outcome {}

        record Refused(List<Refusal> refusals, Cart cart) implements Outcome {}

        record KeyReused(Cart cart) implements Outcome {}

        record KeyInProgress() implements Outcome {}

        record UnknownCart() implements Outcome {}
    }

    public Mono<Outcome> add(@Nullable CartToken token, String key, List<Item> items) {
        return Mono.defer(() -> {
            CartToken issued = token == null ? CartToken.random(random) : null;
            AddCommand command = new AddCommand(
                    token == null ? Objects.requireNonNull(issued) : token,
                    token == null ? UUID.randomUUID() : null,
                    key,
                    items,
                    clock.instant());
            return carts.add(command).map(answer -> outcome(answer, items, issued));
        });
    }

    private Outcome outcome(AddAnswer answer, List<Item> items, @Nullable CartToken issued) {
        return switch (answer) {
            case AddAnswer.Added added -> new Outcome.Added(added.cart(), issued, false);
            case AddAnswer.Replayed replayed -> new Outcome.Added(replayed.cart(), null, true);
            case AddAnswer.Forbidden forbidden -> refused(forbidden, items);
            case AddAnswer.KeyReused reused -> new Outcome.KeyReused(reused.cart());
            case AddAnswer.KeyInProgress _ -> new Outcome.KeyInProgress();
            case AddAnswer.UnknownCart _ -> new Outcome.UnknownCart();
        };
    }

    private Outcome refused(AddAnswer.Forbidden forbidden, List<Item> items) {
        Cart today = forbidden.cart();
        Cart cart = today == null ? Cart.empty(currency.value()) : today;
        List<Refusal> refusals = cart.refusalsOf(items, forbidden.shelf());
        if (refusals.isEmpty()) {
            throw new IllegalStateException("the database forbids what the rules allow: " + items);
        }
        return new Outcome.Refused(refusals, cart);
    }
}
